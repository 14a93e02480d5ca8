// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/cost/cost_step.h"

#include "services/chat/voices.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/page/navigator.h"
#include "ui/common/text_label.h"
#include "ui/training/cost/cost_words.h"
#include "ui/training/cost/savings_words.h"
#include "ui/training/parts/fact_grid.h"
#include "ui/training/parts/marked_text.h"
#include "ui/training/plan/training_choices.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

CostStep::CostStep(TrainingChoices &plan, const PageContext &context, QWidget *parent)
    : StepPane(tr("Cost"), parent),
      m_plan(plan),
      m_reason(new MarkedText),
      m_change(new QPushButton(tr("Change &limits...")))
{
    auto *grid = new FactGrid;
    m_rows = grid->addFact(tr("Rows"));
    m_epochs = grid->addFact(tr("Epochs"));
    m_tokens = grid->addFact(tr("Tokens"));
    m_cost = grid->addFact(tr("Cost"));
    m_limits = grid->addFact(tr("Used"));
    grid->addBelow(m_change);
    m_time = grid->addFact(tr("Time"));
    m_saves = grid->addFact(tr("It saves"));
    addCard(tr("What it takes"))->addLayout(grid);
    column()->addWidget(m_reason);
    m_start = addFoot(tr("&Start..."), true);
    Navigator &navigator = context.navigator;
    connect(m_change, &QPushButton::clicked, this,
            [&navigator] { navigator.openSettings(QStringLiteral("spending")); });
    connect(&plan, &TrainingChoices::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void CostStep::showEvent(QShowEvent *event)
{
    StepPane::showEvent(event);
    refresh();
}

void CostStep::refresh()
{
    const auto offer = m_plan.offer();
    QString reason = m_plan.whyNot();
    if (!offer && reason.isEmpty())
        reason = errorText(offer.error(), ErrorPlace::Service).sentence;
    m_reason->setVisible(!reason.isEmpty());
    m_reason->say(MarkedText::Tone::Danger, QStringLiteral("error"), reason);
    m_start->setEnabled(reason.isEmpty());
    m_start->setAccessibleDescription(reason);
    const CostWords words = offer ? costWords(*offer) : CostWords();
    const auto show = [](TextLabel &label, const QString &text) {
        label.setText(text.isEmpty() ? tr("Not known yet") : text);
    };
    show(*m_rows, words.what);
    show(*m_tokens, words.tokens);
    show(*m_epochs, words.epochs);
    show(*m_cost, words.cost);
    show(*m_time, words.time);
    const auto voice = m_plan.services().voices.active(m_plan.avatarId());
    show(*m_saves, offer ? savingsText(*offer, voice ? voice->budget : ContextBudget()) : QString());
    const bool isPaid = !offer || !words.limits.isEmpty();
    show(*m_limits, isPaid ? words.limits : tr("Nothing is paid, so no limit is touched."));
    m_change->setVisible(isPaid);
}

} // namespace likeness
