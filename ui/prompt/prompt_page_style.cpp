// SPDX-License-Identifier: GPL-3.0-or-later
// What prompt_page.h does with the style that was counted in the examples.
#include "base/async.h"
#include "services/examples.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/prompt/prompt_page.h"
#include "ui/prompt/style/style_panel.h"
#include "ui/prompt/text/prompt_editor.h"

#include <QMenu>

namespace likeness {

namespace {

constexpr int excerptLength = 60;

} // namespace

void PromptPage::startFromStyle()
{
    if (m_card.messages > 0)
        return writeFromStyle();
    onDone(m_services.prompts.styleCard(m_avatarId), this, [this, avatar = m_avatarId](const Result<StyleCard> &card) {
        if (avatar != m_avatarId)
            return;
        showCard(card);
        if (m_card.messages > 0)
            writeFromStyle();
        else if (card)
            m_context.notices.say(tr("There are no examples yet to count a style in. Add sources first."));
    });
}

void PromptPage::writeFromStyle()
{
    const auto text = m_services.prompts.promptFromStyle(m_avatarId, m_card, avatarName());
    if (!text)
        return m_context.notices.tellError(text.error());
    show(m_desk.addDraft(*text, m_activeId, PromptAuthor::Program));
    focusText();
}

/// By which prompts speak of the avatar.
QString PromptPage::avatarName() const
{
    return m_services.prompts.spokenName(m_avatarId).value_or(QString());
}

void PromptPage::editTrait(const QString &trait, const QString &name)
{
    keepTyped();
    const PromptDraft *draft = shownDraft();
    const PromptVersion *version = shownVersion();
    m_traits.open({m_avatarId, m_card, avatarName(), draft ? std::optional(*draft) : std::nullopt, m_editor->text(),
                   version ? version->id : QString()},
                  trait, name);
}

void PromptPage::followEdits()
{
    const auto edits = m_services.prompts.styleEdits(m_avatarId);
    if (!edits || *edits == m_edits)
        return;
    m_edits = *edits;
    if (m_card.messages > 0)
        m_style->showCard(m_card, m_edits);
}

void PromptPage::countStyle()
{
    if (m_avatarId.isEmpty())
        return;
    onDone(m_services.prompts.styleCard(m_avatarId), this, [this, avatar = m_avatarId](const Result<StyleCard> &card) {
        if (avatar == m_avatarId)
            showCard(card);
    });
}

void PromptPage::showCard(const Result<StyleCard> &card)
{
    if (!card)
        return m_style->showReason(errorText(card.error(), ErrorPlace::Library).sentence);
    const bool isOther = m_card != *card || m_card.messages == 0;
    m_card = *card;
    if (m_card.messages == 0)
        m_style->showReason(tr("There are no examples yet to count a style in. Add sources or write examples."));
    else if (isOther)
        m_style->showCard(m_card, m_edits);
}

void PromptPage::showEvidence(const QStringList &exampleIds, QWidget *below)
{
    const auto examples = m_services.examples.list(m_avatarId, exampleIds);
    if (!examples)
        return m_context.notices.tellError(examples.error());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Example &example : *examples) {
        const QString text = QString(example.assistantMessage).simplified();
        const QString shown = text.size() > excerptLength ? text.left(excerptLength) + u"..." : text;
        Navigator &navigator = m_context.navigator;
        connect(menu->addAction(QString(shown).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [&navigator, id = example.id] { navigator.showExample(id); });
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

} // namespace likeness
