// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workplace.h"

#include "store/library.h"

namespace likeness {

namespace {

/// The example's id and both texts; empty: there is no draft.
const Setting<QStringList> draftSetting{"workplace/draft", {}};
/// Both texts, the category's name or nothing, and whether it was being written.
const Setting<QStringList> ownSetting{"workplace/ownExample", {}};
/// The source's id, page, row, and what it said and says.
const Setting<QStringList> messageSetting{"workplace/message", {}};
/// The training's name and the suffix of its model.
const Setting<QStringList> trainingSetting{"workplace/training", {}};
const Setting<QString> exampleQuery{"workplace/exampleQuery", {}};
const Setting<QString> sourceQuery{"workplace/sourceQuery", {}};

const Setting<QString> &settingOf(Workplace::Search search)
{
    return search == Workplace::Search::Examples ? exampleQuery : sourceQuery;
}

/// Most of what is kept is what was kept before, which costs no write.
template <typename T>
Result<> keep(SettingsStore &settings, const Setting<T> &setting, const T &value, const QString &avatarId)
{
    const Result<T> kept = settings.get(setting, avatarId);
    if (!kept || *kept == value)
        return kept ? Result<>() : failure(kept.error());
    return settings.set(setting, value, avatarId);
}

} // namespace

Result<TextDraft> Workplace::draft(const QString &avatarId) const
{
    const Result<QStringList> kept = m_library.settings().get(draftSetting, avatarId);
    if (!kept)
        return failure(kept.error());
    return kept->size() == 3 ? TextDraft{kept->at(0), kept->at(1), kept->at(2)} : TextDraft();
}

Result<> Workplace::keepDraft(const QString &avatarId, const TextDraft &draft)
{
    QStringList texts;
    if (!draft.exampleId.isEmpty())
        texts = {draft.exampleId, draft.userMessage, draft.reply};
    return keep(m_library.settings(), draftSetting, texts, avatarId);
}

Result<OwnDraft> Workplace::ownDraft(const QString &avatarId) const
{
    const Result<QStringList> kept = m_library.settings().get(ownSetting, avatarId);
    if (!kept)
        return failure(kept.error());
    if (kept->size() != 4)
        return OwnDraft();
    return OwnDraft{kept->at(0), kept->at(1), categoryFromName(kept->at(2)), !kept->at(3).isEmpty()};
}

Result<> Workplace::keepOwnDraft(const QString &avatarId, const OwnDraft &draft)
{
    QStringList texts;
    if (!draft.isEmpty()) {
        const QString category = draft.category ? categoryName(*draft.category) : QString();
        texts = {draft.userMessage, draft.reply, category, draft.isOpen ? QStringLiteral("open") : QString()};
    }
    return keep(m_library.settings(), ownSetting, texts, avatarId);
}

Result<MessageDraft> Workplace::messageDraft(const QString &avatarId) const
{
    const Result<QStringList> kept = m_library.settings().get(messageSetting, avatarId);
    if (!kept)
        return failure(kept.error());
    if (kept->size() != 5)
        return MessageDraft();
    return MessageDraft{kept->at(0), kept->at(1).toInt(), kept->at(2).toInt(), kept->at(3), kept->at(4)};
}

Result<> Workplace::keepMessageDraft(const QString &avatarId, const MessageDraft &draft)
{
    QStringList texts;
    if (!draft.sourceId.isEmpty())
        texts = {draft.sourceId, QString::number(draft.page), QString::number(draft.row), draft.before, draft.text};
    return keep(m_library.settings(), messageSetting, texts, avatarId);
}

Result<TrainingWords> Workplace::trainingWords(const QString &avatarId) const
{
    const Result<QStringList> kept = m_library.settings().get(trainingSetting, avatarId);
    if (!kept)
        return failure(kept.error());
    return kept->size() == 2 ? TrainingWords{kept->at(0), kept->at(1)} : TrainingWords();
}

Result<> Workplace::keepTrainingWords(const QString &avatarId, const TrainingWords &words)
{
    QStringList texts;
    if (!words.name.isEmpty() || !words.suffix.isEmpty())
        texts = {words.name, words.suffix};
    return keep(m_library.settings(), trainingSetting, texts, avatarId);
}

Result<QString> Workplace::query(const QString &avatarId, Search search) const
{
    return m_library.settings().get(settingOf(search), avatarId);
}

Result<> Workplace::keepQuery(const QString &avatarId, Search search, const QString &query)
{
    return keep(m_library.settings(), settingOf(search), query, avatarId);
}

} // namespace likeness
