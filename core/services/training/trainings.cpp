// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/trainings.h"

#include "services/models/accounts.h"
#include "services/training/run/training_ending.h"
#include "services/training/run/training_run.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {
namespace {

/// Whether anything is left to be done for it.
bool needsRun(const TrainingJob &job)
{
    return !isOver(job.state) || !job.isClosed || hasFilesToDelete(job);
}

QFuture<Result<>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<>(failure(error)));
}

} // namespace

Trainings::Trainings(const Needs &needs, std::unique_ptr<TrainingClock> clock, QObject *parent)
    : QObject(parent),
      m_needs(needs),
      m_clock(clock ? std::move(clock) : std::make_unique<TrainingClock>())
{
    connect(&needs.library, &Library::locked, this, [this] {
        while (!m_runs.empty())
            dropRun(m_runs.begin()->first);
    });
    connect(&needs.accounts, &Accounts::changed, this, &Trainings::nudgeKeyless);
}

Trainings::~Trainings() = default;

Result<Rows<TrainingJob>> Trainings::list(const QString &avatarId) const
{
    auto jobs = m_needs.library.trainings().jobs(avatarId);
    if (!jobs)
        return jobs;
    jobs->items.removeIf([](const TrainingJob &job) { return job.state == JobState::Refused; });
    for (TrainingJob &job : jobs->items) {
        if (const TrainingRun *running = run(job.id))
            job = running->job();
    }
    return jobs;
}

Result<TrainingJob> Trainings::find(const QString &avatarId, const QString &idOrNumber) const
{
    const auto jobs = list(avatarId);
    if (!jobs)
        return failure(jobs.error());
    const bool isLatest = idOrNumber.compare(u"latest", Qt::CaseInsensitive) == 0;
    for (const TrainingJob &job : jobs->items) {
        if (isLatest || job.id == idOrNumber || QString::number(job.number) == idOrNumber)
            return job;
    }
    return failure(ErrorKind::NotFound, idOrNumber);
}

Result<TrainingJob> Trainings::job(const QString &id) const
{
    const TrainingRun *running = run(id);
    return running != nullptr ? Result<TrainingJob>(running->job()) : m_needs.library.trainings().job(id);
}

Result<QVector<LossPoint>> Trainings::points(const QString &id) const
{
    return m_needs.library.trainings().points(id);
}

Result<QVector<TrainingEvent>> Trainings::events(const QString &id) const
{
    return m_needs.library.trainings().events(id);
}

Result<QVector<TrainingCheckpoint>> Trainings::checkpoints(const QString &id) const
{
    return m_needs.library.trainings().checkpoints(id);
}

Result<FrozenDataset> Trainings::dataset(const QString &id) const
{
    return m_needs.library.trainings().dataset(id);
}

TrainingRun *Trainings::run(const QString &id) const
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? nullptr : found->second.get();
}

TrainingRun &Trainings::addRun(const TrainingJob &job)
{
    auto &made = m_runs[job.id] = std::make_unique<TrainingRun>(m_needs, *m_clock, job);
    TrainingRun *running = made.get();
    const QString id = job.id;
    connect(running, &TrainingRun::changed, this, [this, id, avatarId = job.avatarId, state = job.state]() mutable {
        const TrainingRun *changedRun = run(id);
        if (changedRun != nullptr && std::exchange(state, changedRun->job().state) != changedRun->job().state)
            Q_EMIT changed(avatarId);
        Q_EMIT jobChanged(id);
    });
    connect(running, &TrainingRun::newsCame, this, [this, id] { Q_EMIT newsCame(id); });
    connect(running, &TrainingRun::ended, this, [this, running] { Q_EMIT ended(running->job()); });
    connect(running, &TrainingRun::finished, this, [this, id] { dropRun(id); });
    return *running;
}

/// Later, since it may be what calls this.
void Trainings::dropRun(const QString &id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    TrainingRun *dropped = found->second.release();
    m_runs.erase(found);
    disconnect(dropped, nullptr, this, nullptr);
    dropped->stop();
    dropped->deleteLater();
    Q_EMIT jobChanged(id);
}

void Trainings::resumeAll()
{
    if (m_needs.library.isReadOnly() || !m_needs.library.isUnlocked())
        return;
    const auto jobs = m_needs.library.trainings().jobs({});
    if (!jobs) {
        qWarning("Trainings do not go on: %s", qPrintable(jobs.error().detail));
        return;
    }
    settleLeftOvers(jobs->items);
    for (const TrainingJob &job : jobs->items) {
        if (!needsRun(job) || run(job.id) != nullptr)
            continue;
        TrainingRun &added = addRun(job);
        // Once all who listen are there; what was asked for meanwhile goes before.
        QTimer::singleShot(0, &added, &TrainingRun::nudge);
    }
}

void Trainings::nudgeKeyless()
{
    for (const auto &[id, running] : m_runs) {
        const ErrorKind kind = running->trouble().value_or(Error{ErrorKind::Io, {}, {}}).kind;
        if (kind == ErrorKind::NoKey || kind == ErrorKind::KeyRefused)
            QTimer::singleShot(0, running.get(), &TrainingRun::nudge);
    }
}

void Trainings::checkNow(const QString &id)
{
    if (TrainingRun *running = run(id))
        running->nudge();
}

Result<> Trainings::tryAgain(const QString &id)
{
    TrainingRun *running = run(id);
    if (running == nullptr)
        return failure(ErrorKind::NotFound, id);
    running->tryAgain();
    return {};
}

QFuture<Result<>> Trainings::cancel(const QString &id)
{
    TrainingRun *running = run(id);
    return running != nullptr ? running->cancel() : refused({ErrorKind::NotFound, id, {}});
}

QFuture<Result<>> Trainings::pause(const QString &id)
{
    TrainingRun *running = run(id);
    if (running == nullptr)
        return refused({ErrorKind::NotFound, id, {}});
    return running->steer(
        [job = running->job().remote.job](Trainer &trainer, QObject *guard) { return trainer.pause(job, guard); });
}

QFuture<Result<>> Trainings::resume(const QString &id)
{
    TrainingRun *running = run(id);
    if (running == nullptr)
        return refused({ErrorKind::NotFound, id, {}});
    return running->steer(
        [job = running->job().remote.job](Trainer &trainer, QObject *guard) { return trainer.resume(job, guard); });
}

Result<> Trainings::change(const QString &id, const std::function<void(TrainingJob &)> &change)
{
    auto kept = m_needs.library.trainings().job(id);
    if (!kept)
        return failure(kept.error());
    change(*kept);
    TrainingRun *running = run(id);
    const Result<> done = running != nullptr ? running->change(change) : m_needs.library.trainings().update(*kept);
    if (!done)
        return done;
    Q_EMIT jobChanged(id);
    Q_EMIT changed(kept->avatarId);
    return {};
}

Result<> Trainings::rename(const QString &id, const QString &name)
{
    return change(id, [&name](TrainingJob &job) { job.name = name.trimmed(); });
}

Result<> Trainings::setNote(const QString &id, const QString &note)
{
    return change(id, [&note](TrainingJob &job) { job.note = note; });
}

Result<> Trainings::remove(const QString &id)
{
    const auto kept = job(id);
    if (!kept)
        return failure(kept.error());
    const bool isSettled = isOver(kept->state) && kept->isClosed;
    if (!isSettled && !kept->isGone)
        return failure(ErrorKind::InUse, id);
    dropRun(id);
    if (!isSettled) {
        if (const Result<> settled = settleUnknown(*kept); !settled)
            return settled;
    }
    const Result<> removed = m_needs.library.trainings().removeJob(id);
    if (removed)
        Q_EMIT changed(kept->avatarId);
    return removed;
}

QFuture<Result<>> Trainings::removeFiles(const QString &id)
{
    TrainingRun *free = idle(id);
    return free != nullptr ? free->removeFiles() : refused({ErrorKind::InUse, id, {}});
}

QFuture<Result<>> Trainings::removeModel(const QString &id)
{
    TrainingRun *free = idle(id);
    return free != nullptr ? free->removeModel() : refused({ErrorKind::InUse, id, {}});
}

/// One that is over and with which nothing is done just now.
TrainingRun *Trainings::idle(const QString &id)
{
    const auto kept = job(id);
    const bool isFree = kept && isOver(kept->state) && kept->isClosed && run(id) == nullptr;
    return isFree ? &addRun(*kept) : nullptr;
}

std::optional<Error> Trainings::trouble(const QString &id) const
{
    const TrainingRun *running = run(id);
    return running != nullptr ? running->trouble() : std::nullopt;
}

QDateTime Trainings::nextCheck(const QString &id) const
{
    const TrainingRun *running = run(id);
    return running != nullptr ? running->nextCheck() : QDateTime();
}

} // namespace likeness
