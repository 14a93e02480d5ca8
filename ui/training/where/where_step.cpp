// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/where/where_step.h"

#include "services/training/training_targets.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/text_label.h"
#include "ui/training/plan/training_choices.h"
#include "ui/training/where/target_card.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

WhereStep::WhereStep(TrainingChoices &plan, const PageContext &context, QWidget *parent)
    : StepPane(tr("Where"), parent),
      m_plan(plan),
      m_context(context),
      m_places(new QVBoxLayout)
{
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->setText(tr("The same data can be trained in any of these places, and in several one after the other."));
    m_places->setSpacing(space::medium);
    column()->addWidget(words->wrapped());
    column()->addLayout(m_places);
    addFoot(tr("&Settings"), true);
    connect(&plan, &TrainingChoices::changed, this, &WhereStep::refresh);
}

void WhereStep::refresh()
{
    const QVector<TrainingTarget> &targets = m_plan.targets();
    while (m_cards.size() < targets.size())
        m_cards.append(addTarget());
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const bool isThere = i < targets.size();
        m_cards[i]->setVisible(isThere);
        if (isThere)
            m_cards[i]->show(targets[i], targets[i].id == m_plan.wish().targetId);
    }
}

TargetCard *WhereStep::addTarget()
{
    auto *card = new TargetCard;
    m_places->addWidget(card);
    connect(card, &TargetCard::chosen, &m_plan, &TrainingChoices::choose);
    connect(card, &TargetCard::keyWanted, this,
            [this] { m_context.navigator.openSettings(QStringLiteral("accounts")); });
    connect(card, &TargetCard::againWanted, this, &WhereStep::askAgain);
    return card;
}

void WhereStep::askAgain(const QString &targetId)
{
    if (const Result<> done = m_plan.services().targets.forgetRefusal(targetId); !done)
        return m_context.notices.tellError(done.error());
    m_plan.choose(targetId);
    m_plan.refresh();
}

} // namespace likeness
