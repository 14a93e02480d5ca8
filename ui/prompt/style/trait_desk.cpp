// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/style/trait_desk.h"

#include "base/ids.h"
#include "services/prompt/prompts.h"
#include "ui/common/notices/notices.h"
#include "ui/common/service_command.h"
#include "ui/common/undo.h"
#include "ui/prompt/style/trait_dialog.h"

#include <algorithm>

namespace likeness {

namespace {

QString sentenceOf(const QVector<StyleSentence> &sentences, const QString &trait)
{
    const auto found = std::find_if(sentences.begin(), sentences.end(),
                                    [&trait](const StyleSentence &one) { return one.trait == trait; });
    return found == sentences.end() ? QString() : found->text;
}

} // namespace

TraitDesk::TraitDesk(Prompts &prompts, const PageContext &context, QWidget &page)
    : m_prompts(prompts),
      m_context(context),
      m_page(page)
{
}

void TraitDesk::open(const Place &place, const QString &trait, const QString &traitName)
{
    const auto edits = m_prompts.styleEdits(place.avatarId);
    if (!edits)
        return m_context.notices.tellError(edits.error());
    const QString counted = sentenceOf(m_prompts.styleSentences(place.card, place.name), trait);
    auto *dialog = new TraitDialog(traitName, counted, edits->value(trait), m_page.window());
    connect(dialog, &TraitDialog::given, this,
            [this, place, trait, traitName](const StyleEdit &edit) { give(place, trait, traitName, edit); });
    dialog->open();
}

void TraitDesk::give(const Place &place, const QString &trait, const QString &traitName, const StyleEdit &edit)
{
    const auto before = m_prompts.styleEdits(place.avatarId);
    if (!before)
        return m_context.notices.tellError(before.error());
    StyleEdits after = *before;
    after[trait] = edit;
    if (after[trait] == before->value(trait))
        return;
    const auto draft = followed(place, *before, after, trait);
    const QString shownId = draft ? draft->id : place.draft ? place.draft->id : place.versionId;
    const auto set = [this, avatar = place.avatarId](const StyleEdits &edits, const std::optional<PromptDraft> &kept) {
        const Result<> done = m_prompts.setStyleEdits(avatar, edits);
        const auto stored = done && kept ? m_prompts.keepDraft(avatar, *kept).map([](const PromptDraft &) {}) : done;
        return stored;
    };
    const auto redo = [set, after, draft] { return set(after, draft); };
    const auto undo = [this, set, place, before = *before, draft]() -> Result<> {
        if (!draft || place.draft)
            return set(before, draft ? place.draft : std::nullopt);
        const Result<> dropped = m_prompts.dropDraft(place.avatarId, draft->id); // it began with this
        return dropped ? set(before, {}) : dropped;
    };
    m_context.undo.push(new ServiceCommand(tr("edit of \"%1\" in the style card").arg(traitName), m_context.notices,
                                           {redo, undo, [this, shownId] { Q_EMIT restored(shownId); }}));
    m_context.notices.sayUndoable(draft ? tr("The prompt follows.")
                                        : tr("The next prompt that is made from the style card follows."));
    Q_EMIT restored(shownId);
}

/// The draft as it is to be; nothing where what is shown says nothing of this trait in the card's words.
std::optional<PromptDraft> TraitDesk::followed(const Place &place, const StyleEdits &before, const StyleEdits &after,
                                               const QString &trait) const
{
    const QVector<StyleSentence> sentences = m_prompts.styleSentences(place.card, place.name);
    const auto was = edited(sentences, before);
    const auto is = edited(sentences, after);
    const auto text = place.text == promptOf(was)
        ? std::optional(promptOf(is))
        : withTrait(place.text, sentenceOf(was, trait), sentenceOf(is, trait));
    if (!text || *text == place.text)
        return std::nullopt;
    PromptDraft draft = place.draft.value_or(PromptDraft());
    if (!place.draft) {
        draft.id = newId();
        draft.parentId = place.versionId;
    }
    draft.text = *text;
    return draft;
}

} // namespace likeness
