// SPDX-License-Identifier: GPL-3.0-or-later
// What prompt_page.h does with the style that was counted in the examples.
#include "base/async.h"
#include "services/examples.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/prompt/prompt_page.h"
#include "ui/prompt/style/style_panel.h"

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
    const Result<QString> name = m_services.prompts.spokenName(m_avatarId);
    if (!name)
        return m_context.notices.tellError(name.error());
    const QString text = m_services.prompts.promptFromStyle(m_card, *name);
    show(m_desk.addDraft(text, m_activeId, PromptAuthor::Program));
    focusText();
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
        m_style->showCard(m_card);
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
