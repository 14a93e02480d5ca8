// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/prompts.h"

#include "base/async.h"
#include "base/ids.h"
#include "base/pool.h"
#include "services/examples.h"
#include "services/prompt/prompt_resources.h"
#include "services/prompt/spoken_name.h"
#include "services/prompt/style_edits_setting.h"
#include "store/library.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace likeness {

namespace {

/// Of the last version that was ever made: a number is never given twice, so that what was removed can come back.
const Setting<int> lastNumberSetting{"prompt/lastNumber", 0};
/// By version; one that was removed finds its name again when it comes back.
const Setting<QByteArray> namesSetting{"prompt/names", {}};

qsizetype placeOf(const QVector<PromptDraft> &drafts, const QString &id)
{
    const auto found = std::find_if(drafts.begin(), drafts.end(), [&id](const auto &one) { return one.id == id; });
    return found == drafts.end() ? -1 : found - drafts.begin();
}

} // namespace

Prompts::Prompts(Library &library, Examples &examples, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_examples(examples)
{
}

Result<QVector<PromptVersion>> Prompts::list(const QString &avatarId) const
{
    auto versions = m_library.prompts().list(avatarId);
    const auto names = versions ? m_library.settings().get(namesSetting, avatarId) : failure(versions.error());
    if (!names)
        return failure(names.error());
    const QJsonObject named = QJsonDocument::fromJson(*names).object();
    for (PromptVersion &version : versions->items)
        version.name = named[version.id].toString();
    return std::move(versions->items);
}

Result<int> Prompts::damaged(const QString &avatarId) const
{
    const auto versions = m_library.prompts().list(avatarId);
    return versions ? Result<int>(int(versions->damaged.size())) : failure(versions.error());
}

Result<PromptVersion> Prompts::version(const QString &avatarId, const QString &numberOrId) const
{
    const auto versions = list(avatarId);
    if (!versions)
        return failure(versions.error());
    const QString number = numberOrId.startsWith(u'v', Qt::CaseInsensitive) ? numberOrId.mid(1) : numberOrId;
    for (const PromptVersion &one : *versions) {
        if (one.id == numberOrId || QString::number(one.number) == number)
            return one;
    }
    return failure(ErrorKind::NotFound, numberOrId);
}

Result<std::optional<PromptVersion>> Prompts::active(const QString &avatarId) const
{
    const auto avatar = m_library.avatars().find(avatarId);
    if (!avatar)
        return failure(avatar.error());
    if (avatar->voice.promptVersionId.isEmpty())
        return std::optional<PromptVersion>();
    const Result<PromptVersion> found = version(avatarId, avatar->voice.promptVersionId);
    if (!found && found.error().kind != ErrorKind::NotFound)
        return failure(found.error());
    return found ? std::optional(*found) : std::nullopt; // a damaged one cannot answer for anybody
}

Result<PromptVersion> Prompts::save(const QString &avatarId, const QString &text, const QString &parentId,
                                    PromptAuthor author, const QString &note)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("a prompt without text"));
    const Result<int> last = m_library.settings().get(lastNumberSetting, avatarId);
    if (!last)
        return failure(last.error());
    auto made = m_library.prompts().add({{}, avatarId, *last + 1, parentId, author, {}, text, note});
    if (made)
        Q_EMIT changed(avatarId);
    return made;
}

Result<PromptVersion> Prompts::saveDraft(const QString &avatarId, const QString &draftId, const QString &note)
{
    const auto kept = drafts(avatarId);
    if (!kept)
        return failure(kept.error());
    const qsizetype place = placeOf(*kept, draftId);
    if (place < 0)
        return failure(ErrorKind::NotFound, draftId);
    const PromptDraft draft = kept->at(place);
    const auto made = save(avatarId, draft.text, draft.parentId, draft.author, note);
    if (!made)
        return made;
    const Result<> dropped = dropDraft(avatarId, draftId);
    return dropped ? made : failure(dropped.error());
}

Result<> Prompts::activate(const QString &avatarId, const QString &id)
{
    if (!id.isEmpty()) {
        const auto versions = list(avatarId);
        if (!versions)
            return failure(versions.error());
        if (std::none_of(versions->begin(), versions->end(), [&id](const PromptVersion &one) { return one.id == id; }))
            return failure(ErrorKind::NotFound, id);
    }
    const auto avatar = m_library.avatars().find(avatarId);
    if (!avatar)
        return failure(avatar.error());
    Voice voice = avatar->voice;
    voice.promptVersionId = id;
    return told(avatarId, m_library.avatars().setVoice(avatarId, voice));
}

Result<> Prompts::setName(const QString &avatarId, const QString &id, const QString &name)
{
    const auto known = version(avatarId, id);
    const auto names = known ? m_library.settings().get(namesSetting, avatarId) : failure(known.error());
    if (!names)
        return failure(names.error());
    QJsonObject named = QJsonDocument::fromJson(*names).object();
    named[known->id] = name.simplified();
    const QByteArray stored = QJsonDocument(named).toJson(QJsonDocument::Compact);
    return told(avatarId, m_library.settings().set(namesSetting, stored, avatarId));
}

Result<> Prompts::setNote(const QString &avatarId, const QString &id, const QString &note)
{
    return told(avatarId, m_library.prompts().setNote(avatarId, id, note));
}

Result<RemovedPrompt> Prompts::remove(const QString &avatarId, const QString &id)
{
    const auto versions = list(avatarId);
    const auto avatar = m_library.avatars().find(avatarId);
    if (!versions || !avatar)
        return failure(versions ? avatar.error() : versions.error());
    const auto found =
        std::find_if(versions->begin(), versions->end(), [&id](const auto &one) { return one.id == id; });
    if (found == versions->end())
        return failure(ErrorKind::NotFound, id);
    if (avatar->voice.promptVersionId == id)
        return failure(ErrorKind::BadInput, id, QStringLiteral("the active version"));
    const Result<int> last = m_library.settings().get(lastNumberSetting, avatarId);
    Result<> numbered = last ? Result<>() : failure(last.error());
    if (last && *last < versions->last().number)
        numbered = m_library.settings().set(lastNumberSetting, versions->last().number, avatarId);
    const auto children = numbered ? m_library.prompts().remove(avatarId, id) : failure(numbered.error());
    if (!children)
        return failure(children.error());
    Q_EMIT changed(avatarId);
    return RemovedPrompt{*found, *children};
}

Result<> Prompts::putBack(const RemovedPrompt &removed)
{
    return told(removed.version.avatarId, m_library.prompts().putBack(removed.version, removed.children));
}

Result<QVector<PromptDraft>> Prompts::drafts(const QString &avatarId) const
{
    return storedDrafts(m_library.settings(), avatarId);
}

Result<PromptDraft> Prompts::keepDraft(const QString &avatarId, PromptDraft draft)
{
    auto kept = drafts(avatarId);
    if (!kept)
        return failure(kept.error());
    const qsizetype place = draft.id.isEmpty() ? -1 : placeOf(*kept, draft.id);
    if (draft.id.isEmpty())
        draft.id = newId();
    draft.changedAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    if (place >= 0)
        kept->replace(place, draft);
    else
        kept->prepend(draft);
    const Result<> done = told(avatarId, storeDrafts(m_library.settings(), avatarId, *kept));
    return done ? Result<PromptDraft>(draft) : failure(done.error());
}

Result<> Prompts::dropDraft(const QString &avatarId, const QString &id)
{
    auto kept = drafts(avatarId);
    if (!kept)
        return failure(kept.error());
    const qsizetype place = placeOf(*kept, id);
    if (place < 0)
        return failure(ErrorKind::NotFound, id);
    kept->removeAt(place);
    return told(avatarId, storeDrafts(m_library.settings(), avatarId, *kept));
}

QFuture<Result<StyleCard>> Prompts::styleCard(const QString &avatarId)
{
    return andThen(m_examples.open(avatarId), this, [this, avatarId](const Result<> &opened) {
        const auto rows = opened ? m_examples.list(avatarId) : failure(opened.error());
        return runInPool([rows]() -> Result<StyleCard> {
            return rows ? Result<StyleCard>(styleCardOf(*rows)) : failure(rows.error());
        });
    });
}

Result<QString> Prompts::spokenName(const QString &avatarId) const
{
    const auto examples = m_examples.list(avatarId);
    return examples ? likeness::spokenName(m_library, avatarId, *examples) : failure(examples.error());
}

QVector<StyleSentence> Prompts::styleSentences(const StyleCard &card, const QString &name) const
{
    return sentencesFrom(card, name, promptResource(QStringLiteral("from_style.md")));
}

Result<QString> Prompts::promptFromStyle(const QString &avatarId, const StyleCard &card, const QString &name) const
{
    return styleEdits(avatarId).map(
        [&](const StyleEdits &edits) { return promptOf(edited(styleSentences(card, name), edits)); });
}

Result<StyleEdits> Prompts::styleEdits(const QString &avatarId) const
{
    return storedStyleEdits(m_library.settings(), avatarId);
}

Result<> Prompts::setStyleEdits(const QString &avatarId, const StyleEdits &edits)
{
    return told(avatarId, storeStyleEdits(m_library.settings(), avatarId, edits));
}

Result<> Prompts::told(const QString &avatarId, const Result<> &done)
{
    if (done)
        Q_EMIT changed(avatarId);
    return done;
}

} // namespace likeness
