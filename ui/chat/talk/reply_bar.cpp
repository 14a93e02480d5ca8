// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talk/reply_bar.h"

#include "ui/chat/talk/shown_turn.h"
#include "ui/common/actions/action_button.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace likeness {

ReplyBar::ReplyBar(QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_variant(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::tiny);
    hide();
}

void ReplyBar::fill(const Acts &acts)
{
    m_previous = iconButton(acts.previous, QStringLiteral("chevron-left"));
    m_next = iconButton(acts.next, QStringLiteral("chevron-right"));
    m_proceed = wordButton(acts.proceed, tr("Continue"));
    m_again = wordButton(acts.again, tr("Try again"));
    m_remedy = wordButton(acts.remedy);
    m_good = iconButton(acts.good, QStringLiteral("good"));
    m_bad = iconButton(acts.bad, QStringLiteral("bad"));
    QPushButton *fix = wordButton(acts.fix, tr("Fix"));
    QPushButton *save = wordButton(acts.save, tr("Save as example"));
    m_why = new QPushButton(tr("Why?"));
    m_why->setFlat(true);
    m_why->setAccessibleName(tr("Why it is bad"));
    m_why->setMenu(acts.reasons);
    m_more = new QPushButton(themedIcon(QStringLiteral("more")), QString());
    m_more->setFlat(true);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setMenu(acts.more);
    for (QWidget *part : QList<QWidget *>{m_previous, m_variant, m_next, m_remedy, m_proceed, m_again, m_good, m_bad,
                                          m_why, fix, save, m_more})
        m_row->addWidget(part);
    m_row->addStretch(1);
    for (QPushButton *button : {fix, save})
        button->setFlat(true);
    m_words = {m_remedy, m_proceed, m_again, m_why, fix, save};
}

void ReplyBar::showTurn(const ShownTurn &turn, bool canContinue)
{
    m_hasVariants = turn.variants > 1;
    m_isEarly = turn.state == ShownTurn::State::Cut || turn.state == ShownTurn::State::Failed;
    m_isBad = turn.isGood && !*turn.isGood;
    m_canContinue = canContinue;
    m_remedy->setText(turn.remedy);
    m_hasRemedy = !turn.remedy.isEmpty();
    m_variant->setText(tr("%1/%2", "which of how many answers").arg(turn.variant).arg(turn.variants));
    fit();
}

QSize ReplyBar::sizeHint() const
{
    return {0, m_more ? m_more->sizeHint().height() : 0};
}

void ReplyBar::fit()
{
    for (QWidget *part : QList<QWidget *>{m_previous, m_variant, m_next})
        part->setVisible(m_hasVariants);
    int room = width();
    QList<QWidget *> always{m_good, m_bad, m_more};
    if (m_hasVariants)
        always += {m_previous, m_variant, m_next};
    for (const QWidget *part : std::as_const(always))
        room -= part->sizeHint().width() + space::tiny;
    for (QPushButton *button : std::as_const(m_words)) {
        const bool isWanted = (button != m_remedy || m_hasRemedy) && (button != m_proceed || m_canContinue)
            && (button != m_again || m_isEarly) && (button != m_why || m_isBad);
        room -= isWanted ? button->sizeHint().width() + space::tiny : 0;
        button->setVisible(isWanted && room >= 0);
    }
}

void ReplyBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_more)
        fit();
}

} // namespace likeness
