// SPDX-License-Identifier: GPL-3.0-or-later
// How watch_step.h shows its trainings, and what it does about what they need.
#include "services/training/trainings.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/rows/choose_row.h"
#include "ui/training/chart/loss_chart.h"
#include "ui/training/watch/checkpoints_pane.h"
#include "ui/training/watch/events_pane.h"
#include "ui/training/watch/watch_step.h"

#include <QListView>
#include <QStackedWidget>

#include <algorithm>

namespace likeness {

namespace {

enum Card { ViewCard, EmptyCard };

} // namespace

void WatchStep::showRows()
{
    QVector<TrainingItem> rows;
    for (const TrainingJob &job : std::as_const(m_jobs)) {
        TrainingItem row = trainingItem(job);
        row.isVoice = m_desk.isVoice(job);
        row.isOverlaid = m_overlaid.contains(job.id);
        rows.append(row);
    }
    m_model.replaceRows(rows);
    m_viewOrEmpty->setCurrentIndex(rows.isEmpty() ? EmptyCard : ViewCard);
    if (const QModelIndex index = m_model.indexOf(m_currentId); index.isValid() && m_list->currentIndex() != index)
        chooseRow(*m_list, index);
}

JobNews WatchStep::newsOf(const TrainingJob &job) const
{
    return {job, m_services.trainings.trouble(job.id), m_step, m_services.trainings.nextCheck(job.id)};
}

void WatchStep::showJob()
{
    if (const TrainingJob *job = current()) {
        JobView::Ways ways;
        ways.canPause = m_desk.canPause(*job);
        ways.isVoice = m_desk.isVoice(*job);
        ways.isHere = m_desk.isHere(*job);
        ways.previousVoice = m_desk.previousVoice(m_avatarId);
        m_view->show(newsOf(*job), ways);
    }
    Q_EMIT changed();
}

std::optional<LossRun> WatchStep::runOf(const TrainingJob &job)
{
    const auto points = m_services.trainings.points(job.id);
    const auto checkpoints = m_services.trainings.checkpoints(job.id);
    if (!points || !checkpoints) {
        tell(!points ? points.error() : checkpoints.error());
        return {};
    }
    return LossRun{job.id, jobName(job), *points, *checkpoints, !isOver(job.state)};
}

void WatchStep::showCurves()
{
    const TrainingJob *job = current();
    if (!job)
        return m_view->chart()->setRuns({});
    const auto own = runOf(*job);
    const auto events = m_services.trainings.events(job->id);
    if (!own || !events)
        return events ? void() : tell(events.error());
    QVector<LossRun> runs{*own};
    for (const TrainingJob &other : std::as_const(m_jobs)) {
        if (other.id == m_currentId || !m_overlaid.contains(other.id))
            continue;
        if (const auto run = runOf(other))
            runs.append(*run);
    }
    m_step = own->points.isEmpty() ? 0 : own->points.last().step;
    m_view->chart()->setRuns(runs);
    m_view->showCheckpoints(own->checkpoints);
    m_view->showEvents(*events);
    showJob();
}

void WatchStep::followJob(const QString &id)
{
    const auto known =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&id](const TrainingJob &job) { return job.id == id; });
    if (known == m_jobs.end())
        return;
    const auto job = m_services.trainings.job(id);
    if (!job)
        return load(); // it was deleted
    const bool hasEnded = isOver(job->state) != isOver(known->state);
    *known = *job;
    showRows();
    if (hasEnded)
        showCurves();
    else if (id == m_currentId)
        showJob();
}

void WatchStep::followNews(const QString &id)
{
    const auto known =
        std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&id](const TrainingJob &job) { return job.id == id; });
    if (known == m_jobs.cend() || (id != m_currentId && !m_overlaid.contains(id)))
        return;
    const auto run = runOf(*known);
    if (!run)
        return;
    m_view->chart()->updateRun(*run);
    if (id != m_currentId)
        return;
    m_step = run->points.isEmpty() ? 0 : run->points.last().step;
    m_view->showCheckpoints(run->checkpoints);
    if (const auto events = m_services.trainings.events(id))
        m_view->showEvents(*events);
    showJob();
}

void WatchStep::act(JobNotice::Act act)
{
    const TrainingJob job = current() ? *current() : TrainingJob();
    switch (act) {
    case JobNotice::Act::None:
        return;
    case JobNotice::Act::TryAgain:
        return m_desk.tryAgain(job);
    case JobNotice::Act::ShowRow:
        return showRowAtFault(job);
    case JobNotice::Act::FixData:
        return Q_EMIT dataWanted();
    case JobNotice::Act::ChoosePlace:
        return Q_EMIT placeWanted();
    case JobNotice::Act::MakeVoice:
        return m_desk.use(job);
    case JobNotice::Act::RemoveFromList:
        return m_desk.remove(job);
    case JobNotice::Act::AddKey:
        return m_context.navigator.openSettings(QStringLiteral("accounts"));
    }
}

/// The rows of the file stand in the order of the training rows.
void WatchStep::showRowAtFault(const TrainingJob &job)
{
    const auto dataset = m_services.trainings.dataset(job.datasetId);
    if (!dataset)
        return tell(dataset.error());
    const QString id = dataset->exampleIds.value(job.fault.row - 1);
    if (id.isEmpty())
        return Q_EMIT dataWanted();
    m_context.navigator.showExample(id);
}

} // namespace likeness
