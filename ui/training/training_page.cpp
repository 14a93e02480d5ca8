// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_page.h"

#include "services/training/training_planner.h"
#include "services/training/trainings.h"
#include "ui/common/flow_layout.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/tokens.h"
#include "ui/training/chart/loss_chart.h"
#include "ui/training/cost/cost_step.h"
#include "ui/training/cost/training_sheet.h"
#include "ui/training/data/data_step.h"
#include "ui/training/help/help_dialog.h"
#include "ui/training/jobs/job_words.h"
#include "ui/training/settings/settings_step.h"
#include "ui/training/training_actions.h"
#include "ui/training/watch/watch_step.h"
#include "ui/training/where/where_step.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likeness {

TrainingPage::TrainingPage(const TrainingServices &services, const PageContext &context, QWidget *parent)
    : WindowPage(parent),
      m_services(services),
      m_context(context),
      m_plan(services, context),
      m_desk(services, context, *this),
      m_bar(new StepBar),
      m_chooser(new QPushButton),
      m_menu(new QMenu(this)),
      m_explain(new QPushButton(tr("&What is fine-tuning?"))),
      m_steps(new QStackedWidget),
      m_data(new DataStep(m_plan, context)),
      m_watch(new WatchStep(services, context, m_desk))
{
    layOut();
    m_watch->view()->chart()->addActions(context.actions, this);
    m_actions = std::make_unique<TrainingActions>(TrainingActions::Parts{context, *this, *m_watch});
    connectParts();
    goTo(TrainingStep::Data);
}

TrainingPage::~TrainingPage() = default;

void TrainingPage::layOut()
{
    auto *top = new FlowLayout(space::large);
    top->setContentsMargins(space::wide, space::small, space::wide, space::small);
    top->addWidget(m_bar);
    top->addWidget(m_chooser);
    m_chooser->setMenu(m_menu);
    const QVector<StepPane *> panes{m_data, new WhereStep(m_plan, m_context), new SettingsStep(m_plan),
                                    new CostStep(m_plan, m_context)};
    for (qsizetype i = 0; i < panes.size(); ++i) {
        m_steps->addWidget(panes[i]);
        connect(panes[i], &StepPane::backWanted, this, [this, i] { goTo(TrainingStep(i - 1)); });
        if (TrainingStep(i) == TrainingStep::Cost)
            connect(panes[i], &StepPane::onWanted, this, &TrainingPage::start);
        else
            connect(panes[i], &StepPane::onWanted, this, [this, i] { goTo(TrainingStep(i + 1)); });
    }
    m_steps->addWidget(m_watch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_steps, 1);
}

void TrainingPage::connectParts()
{
    connect(m_bar, &StepBar::chosen, this, &TrainingPage::goTo);
    connect(m_explain, &QPushButton::clicked, this, &TrainingPage::explain);
    connect(m_menu, &QMenu::aboutToShow, this, &TrainingPage::fillMenu);
    connect(&m_plan, &TrainingChoices::changed, this, &TrainingPage::showMarks);
    connect(m_watch, &WatchStep::changed, this, &TrainingPage::followJobs);
    connect(m_watch, &WatchStep::dataWanted, this, [this] { goTo(TrainingStep::Data); });
    connect(m_watch, &WatchStep::placeWanted, this, [this] { goTo(TrainingStep::Where); });
    connect(&m_services.trainings, &Trainings::ended, this, [this](const TrainingJob &job) {
        if (job.avatarId == m_plan.avatarId() && job.state == JobState::Refused)
            tellRefused(job);
    });
}

TrainingStep TrainingPage::step() const
{
    return TrainingStep(m_steps->currentIndex());
}

void TrainingPage::goTo(TrainingStep step)
{
    m_bar->setCurrent(step);
    m_steps->setCurrentIndex(int(step));
    m_actions->follow();
}

void TrainingPage::start()
{
    m_plan.refresh(); // what is agreed to is as it is now
    if (const QString whyNot = m_plan.whyNot(); !whyNot.isEmpty())
        return m_context.notices.say(whyNot);
    const auto offer = m_plan.offer();
    const auto typedFrom = m_services.planner.typedFrom();
    if (!offer || !typedFrom)
        return m_context.notices.tellError(!offer ? offer.error() : typedFrom.error(), ErrorPlace::Service);
    auto *sheet = new TrainingSheet(*offer, *typedFrom, window());
    connect(sheet, &TrainingSheet::startWanted, this, &TrainingPage::begin);
    Navigator &navigator = m_context.navigator;
    connect(sheet, &TrainingSheet::changeLimitWanted, this,
            [&navigator] { navigator.openSettings(QStringLiteral("spending")); });
    sheet->open();
}

void TrainingPage::begin(const TrainingOffer &offer)
{
    m_plan.setDeletesFiles(offer.wish.deletesFiles);
    const auto job = m_services.trainings.start(offer);
    if (!job)
        return m_context.notices.tellError(job.error(), ErrorPlace::Service);
    m_plan.setName({}); // the next one is another
    m_watch->load();
    m_watch->select(job->id);
    goTo(TrainingStep::Watch);
    m_context.notices.say(tr("%1 was started.").arg(jobName(*job)));
}

void TrainingPage::tellRefused(const TrainingJob &job)
{
    m_context.notices.say(tr("%1 does not offer training to this account. Your data are ready for the other places.")
                              .arg(job.accountName));
    m_plan.refresh();
    if (isVisible())
        goTo(TrainingStep::Where);
}

void TrainingPage::duplicate()
{
    if (const TrainingJob *job = m_watch->current()) {
        m_plan.takeOver(TrainingJob(*job));
        goTo(TrainingStep::Settings);
    }
}

void TrainingPage::explain()
{
    (new HelpDialog(m_plan, window()))->open();
}

} // namespace likeness
