// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/training_watch.h"

#include "services/avatars.h"
#include "services/training/trainings.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/notices/notices.h"
#include "ui/common/window_settings.h"
#include "ui/shell/away/away_notes.h"
#include "ui/shell/dialogs/leave_dialog.h"

#include <algorithm>

namespace likeness {

namespace {

const QString pageId = QStringLiteral("training");
const QString leftName = QStringLiteral("training/saidOnLeaving");

QString trayId(const QString &jobId)
{
    return u"training/" + jobId;
}

} // namespace

TrainingWatch::TrainingWatch(Trainings &trainings, Avatars &avatars, const PageContext &context, AwayNotes &away,
                             const Show &show)
    : m_trainings(trainings),
      m_avatars(avatars),
      m_context(context),
      m_away(away),
      m_show(show)
{
    connect(&trainings, &Trainings::jobChanged, this, &TrainingWatch::follow);
    connect(&trainings, &Trainings::newsCame, this, &TrainingWatch::showStep);
    connect(&trainings, &Trainings::ended, this, &TrainingWatch::tellEnd);
}

QString TrainingWatch::nameOf(const QString &avatarId) const
{
    const auto avatar = m_avatars.find(avatarId);
    return avatar ? avatar->name : QString();
}

void TrainingWatch::follow(const QString &jobId)
{
    const auto job = m_trainings.job(jobId);
    const bool isGoing = job && !isOver(job->state) && job->state != JobState::Paused;
    const bool isShown = m_context.jobs.isRunning(trayId(jobId));
    if (isGoing && !isShown) {
        m_context.jobs.start(trayId(jobId), tr("Training: %1").arg(nameOf(job->avatarId)), {},
                             {tr("%1's training has ended").arg(nameOf(job->avatarId)), pageId, job->avatarId});
        showStep(jobId);
    } else if (!isGoing && isShown) {
        m_context.jobs.finish(trayId(jobId));
    }
}

void TrainingWatch::showStep(const QString &jobId)
{
    if (!m_context.jobs.isRunning(trayId(jobId)))
        return;
    const auto job = m_trainings.job(jobId);
    const auto points = m_trainings.points(jobId);
    if (!job || !points || points->isEmpty() || job->totalSteps <= 0)
        return;
    const int step = points->last().step;
    m_context.jobs.setProgress(trayId(jobId), step, job->totalSteps,
                               tr("step %1 of %2").arg(step).arg(job->totalSteps));
}

/// The titles are complete by themselves and say nothing that anybody wrote.
void TrainingWatch::tellEnd(const TrainingJob &job)
{
    m_context.jobs.finish(trayId(job.id));
    const QString name = nameOf(job.avatarId);
    const QString sentence = job.state == JobState::Succeeded ? tr("%1's training finished").arg(name)
        : job.state == JobState::Failed                       ? tr("%1's training failed").arg(name)
        : job.state == JobState::Refused                      ? tr("%1's training was not accepted").arg(name)
                                                              : QString();
    if (sentence.isEmpty())
        return; // the person stopped it, and knows
    m_context.notices.say(sentence);
    m_away.tell(trayId(job.id), sentence, [this, avatarId = job.avatarId] { m_show(avatarId); });
}

bool TrainingWatch::sayBeforeLeaving(QWidget &window, const std::function<void()> &leave)
{
    const auto jobs = m_trainings.list({});
    if (!jobs)
        return false;
    const auto isNew = [this](const TrainingJob &job) {
        return isAtProvider(job.state) && job.state != JobState::Paused
            && m_context.settings.layout(job.avatarId, leftName).toString() != job.id;
    };
    const auto going = std::find_if(jobs->items.cbegin(), jobs->items.cend(), isNew);
    if (going == jobs->items.cend())
        return false;
    m_context.settings.setLayout(going->avatarId, leftName, going->id);
    auto *dialog = new LeaveDialog(
        tr("Training continues at %1. Likeness catches up when you open it.").arg(going->accountName), &window);
    connect(dialog, &QDialog::accepted, this, leave);
    dialog->open();
    return true;
}

} // namespace likeness
