// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell asks of the page in training_page.h, and what is remembered of it.
#include "ui/common/actions/actions.h"
#include "ui/common/window_settings.h"
#include "ui/training/data/data_step.h"
#include "ui/training/jobs/job_words.h"
#include "ui/training/training_actions.h"
#include "ui/training/training_page.h"
#include "ui/training/watch/watch_step.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace likeness {

namespace {

const QString stepName = QStringLiteral("training/step");

} // namespace

QString TrainingPage::status() const
{
    const QVector<TrainingJob> &jobs = m_watch->jobs();
    const auto going =
        std::find_if(jobs.cbegin(), jobs.cend(), [](const TrainingJob &job) { return !isOver(job.state); });
    if (going != jobs.cend())
        return tr("%1: %2").arg(jobName(*going), jobStateWord(*going));
    if (!m_plan.check())
        return {};
    const int accepted = m_plan.check()->accepted;
    return accepted >= goodTrainingRows ? tr("You have %n example(s): fine-tuning available", nullptr, accepted)
                                        : tr("%1 of %2 examples").arg(accepted).arg(goodTrainingRows);
}

QList<QWidget *> TrainingPage::headerWidgets()
{
    return {m_explain};
}

QList<QWidget *> TrainingPage::panes()
{
    if (step() == TrainingStep::Watch && !m_watch->jobs().isEmpty())
        return QList<QWidget *>{m_bar} + m_watch->panes();
    return {m_bar, m_steps->currentWidget()};
}

void TrainingPage::setAvatar(const QString &avatarId)
{
    m_plan.setAvatar(avatarId);
    m_watch->setAvatar(avatarId);
    showMarks();
}

void TrainingPage::saveState()
{
    m_watch->saveState();
    if (!m_plan.avatarId().isEmpty())
        m_context.settings.setLayout(m_plan.avatarId(), stepName, int(step()));
}

void TrainingPage::restoreState()
{
    m_watch->restoreState();
    const int usual = m_watch->isAnyGoing() ? int(TrainingStep::Watch) : 0;
    goTo(TrainingStep(
        std::clamp(m_context.settings.layout(m_plan.avatarId(), stepName, usual).toInt(), 0, trainingSteps - 1)));
}

/// The settings lead here by the name of a training.
void TrainingPage::reveal(const Place &place)
{
    if (place.section.isEmpty())
        return;
    goTo(TrainingStep::Watch);
    m_watch->select(place.section);
}

bool TrainingPage::escape()
{
    return false;
}

void TrainingPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    m_plan.setSeen(true);
}

void TrainingPage::hideEvent(QHideEvent *event)
{
    WindowPage::hideEvent(event);
    m_plan.setSeen(false);
}

void TrainingPage::showMarks()
{
    using Mark = StepBar::Mark;
    const auto &check = m_plan.check();
    const bool isData = check && !stopsTraining(check->findings) && m_plan.hasPermission();
    const TrainingTarget *target = m_plan.target();
    const bool isPlace = target && target->state == TargetState::Available;
    m_bar->setMark(TrainingStep::Data, isData ? Mark::Done : Mark::Missing);
    m_bar->setMark(TrainingStep::Where, isPlace ? Mark::Done : Mark::Missing);
    m_bar->setMark(TrainingStep::Settings, m_plan.model() ? Mark::Done : Mark::Missing);
    m_actions->follow();
    Q_EMIT statusChanged();
}

void TrainingPage::followJobs()
{
    const TrainingJob *job = m_watch->current();
    m_chooser->setText(job ? jobName(*job) : tr("No jobs"));
    m_chooser->setAccessibleName(tr("Trainings: %1").arg(m_chooser->text()));
    m_chooser->setVisible(job != nullptr);
    Q_EMIT activityChanged(m_watch->isAnyGoing());
    Q_EMIT statusChanged();
    m_actions->follow();
}

void TrainingPage::fillMenu()
{
    m_menu->clear();
    for (const TrainingJob &job : m_watch->jobs()) {
        const QString words = tr("%1: %2").arg(jobName(job), jobStateWord(job));
        connect(m_menu->addAction(QString(words).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, id = job.id] {
                    goTo(TrainingStep::Watch);
                    m_watch->select(id);
                });
    }
}

} // namespace likeness
