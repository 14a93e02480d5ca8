// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/run/training_watch.h"

#include "services/training/run/training_run.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds hereInterval = 2s;
constexpr std::chrono::milliseconds shortestInterval = 10s;
constexpr std::chrono::milliseconds longestInterval = 30s;
constexpr std::chrono::milliseconds quietStep = 5s;

/// Enough to meet one of them on the way back from the newest.
constexpr int knownEvents = 50;

/// How long the moment of the last check may be known in memory alone, where it is all that changed.
constexpr qint64 checkKeptWithin = 60;

bool saysMore(const TrainingJob &kept, TrainingJob now)
{
    now.checkedAt = kept.checkedAt;
    return !(now == kept);
}

} // namespace

void TrainingWatch::goOn()
{
    if (const Result<> known = recall(); !known)
        return m_run.waitForPerson(known.error());
    m_run.ask<RemoteJob>(
        [id = m_run.job().remote.job](Trainer &trainer, QObject *guard) { return trainer.job(id, guard); },
        [this](const Result<RemoteJob> &remote) {
            if (remote)
                return takeJob(*remote);
            if (remote.error().kind == ErrorKind::NotFound)
                return confirmGone();
            m_run.retry(remote.error(), [this] { goOn(); });
        });
}

/// What is kept of it already, read once.
Result<> TrainingWatch::recall()
{
    if (m_known)
        return {};
    TrainingStore &store = m_run.needs().library.trainings();
    const auto events = store.events(m_run.job().id);
    const auto points = events ? store.points(m_run.job().id) : failure(events.error());
    const auto checkpoints = points ? store.checkpoints(m_run.job().id) : failure(points.error());
    if (!checkpoints)
        return failure(checkpoints.error());
    m_known.emplace();
    noteNews({*points, *events, {}});
    m_checkpointStep = checkpoints->isEmpty() ? 0 : checkpoints->last().figures.step;
    return {};
}

void TrainingWatch::takeJob(const RemoteJob &remote)
{
    askForEvents(remote);
}

void TrainingWatch::askForEvents(const RemoteJob &remote)
{
    m_run.ask<RemoteEvents>(
        [id = remote.ids.job, known = *m_known](Trainer &trainer, QObject *guard) {
            return trainer.events(id, known, guard);
        },
        [this, remote](const Result<RemoteEvents> &events) {
            if (events)
                return askForCheckpoints(remote, *events);
            // How it stands is told all the same; what is missing comes with the next time, or at the end.
            m_run.keep(merged(m_run.job(), remote, m_run.now()), {}, [this, error = events.error()] {
                isOver(m_run.job().state) ? m_run.goOn() : m_run.retry(error, [this] { goOn(); });
            });
        });
}

void TrainingWatch::askForCheckpoints(const RemoteJob &remote, const RemoteEvents &events)
{
    int step = m_step;
    for (const LossPoint &point : events.points)
        step = std::max(step, point.step);
    if (step <= m_checkpointStep)
        return take(remote, events, {});
    m_run.ask<QVector<TrainingCheckpoint>>(
        [id = remote.ids.job](Trainer &trainer, QObject *guard) { return trainer.checkpoints(id, guard); },
        [this, remote, events, step](const Result<QVector<TrainingCheckpoint>> &checkpoints) {
            if (checkpoints) // else they are asked for the next time again
                m_checkpointStep = step;
            take(remote, events, checkpoints.value_or(QVector<TrainingCheckpoint>()));
        });
}

void TrainingWatch::take(const RemoteJob &remote, const RemoteEvents &events,
                         const QVector<TrainingCheckpoint> &checkpoints)
{
    m_run.noteSuccess();
    TrainingJob changed = merged(m_run.job(), remote, m_run.now());
    if (events.totalSteps > 0)
        changed.totalSteps = events.totalSteps;
    if (!changed.startedAt.isValid() && (changed.state == JobState::Running || !events.points.isEmpty()))
        changed.startedAt =
            events.points.isEmpty() || !events.points.first().at.isValid() ? m_run.now() : events.points.first().at;
    const TrainingNews news{events.points, events.events, checkpoints};
    const bool hasNews = !news.isEmpty() || changed.state != m_run.job().state;
    const auto next = [this, news, hasNews] {
        noteNews(news);
        isOver(m_run.job().state) ? m_run.goOn() : waitForNext(hasNews);
    };
    const bool isKeptLately =
        m_keptCheck.isValid() && std::abs(m_keptCheck.secsTo(changed.checkedAt)) < checkKeptWithin;
    if (news.isEmpty() && isKeptLately && !saysMore(m_run.job(), changed)) {
        m_run.remember(changed);
        return next();
    }
    m_keptCheck = changed.checkedAt;
    m_run.keep(changed, news, next);
}

void TrainingWatch::noteNews(const TrainingNews &news)
{
    for (const TrainingEvent &event : news.events)
        m_known->append(event.id);
    if (m_known->size() > knownEvents)
        m_known->remove(0, m_known->size() - knownEvents);
    for (const LossPoint &point : news.points)
        m_step = std::max(m_step, point.step);
}

/// One answer could be a slip of a server: only a list without it says that it is gone.
void TrainingWatch::confirmGone()
{
    m_run.ask<QVector<RemoteJob>>(
        [id = m_run.job().id](Trainer &trainer, QObject *guard) { return trainer.jobsOf(id, guard); },
        [this](const Result<QVector<RemoteJob>> &jobs) {
            const Error gone{ErrorKind::NotFound, m_run.job().accountName, m_run.job().remote.job};
            if (!jobs || !jobs->isEmpty())
                return m_run.retry(jobs ? Error{ErrorKind::Service, gone.subject, gone.detail} : jobs.error(),
                                   [this] { goOn(); });
            TrainingJob changed = m_run.job();
            changed.isGone = true;
            changed.checkedAt = m_run.now();
            m_run.keep(changed, {}, [this, gone] { m_run.waitForPerson(gone); });
        });
}

void TrainingWatch::waitForNext(bool hadNews)
{
    m_quiet = hadNews ? 0 : m_quiet + 1;
    // Here only this program can have it go on, and asking would keep the engine from resting.
    if (m_run.isHere() && m_run.job().state == JobState::Paused)
        return m_run.rest();
    const auto away = std::min(shortestInterval + quietStep * m_quiet, longestInterval);
    m_run.waitFor(m_run.isHere() ? hereInterval : away, [this] { goOn(); });
}

} // namespace likeness
