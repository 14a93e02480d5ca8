// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/run/training_run.h"

#include "services/models/accounts.h"
#include "services/training/run/training_ending.h"
#include "services/training/run/training_outbox.h"
#include "services/training/run/training_watch.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstRetry = 5s;
constexpr std::chrono::milliseconds longestRetry = 5min;

/// What no waiting puts right.
bool needsPerson(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::KeyRefused:
    case ErrorKind::NoCredit:
    case ErrorKind::NoKey:
    case ErrorKind::NotOffered:
    case ErrorKind::Denied:
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Corrupt:
        return true;
    default:
        return false;
    }
}

void take(int &resolved, int said)
{
    resolved = said != 0 ? said : resolved;
}

} // namespace

TrainingRun::TrainingRun(const Trainings::Needs &needs, TrainingClock &clock, TrainingJob job)
    : m_needs(needs),
      m_clock(clock),
      m_job(std::move(job)),
      m_outbox(std::make_unique<TrainingOutbox>(*this)),
      m_watch(std::make_unique<TrainingWatch>(*this)),
      m_ending(std::make_unique<TrainingEnding>(*this)),
      m_removal(std::make_unique<TrainingRemoval>(*this))
{
    renewGuard();
}

TrainingRun::~TrainingRun() = default;

bool TrainingRun::isHere() const
{
    const Result<Account> account = m_needs.accounts.find(m_job.accountId);
    return account && m_needs.accounts.isOnThisComputer(*account);
}

/// The old one goes later, since this may be called from what it guards.
void TrainingRun::renewGuard()
{
    if (m_guard != nullptr)
        m_guard->deleteLater();
    m_guard = new QObject(this);
    ++m_era;
    m_isAsking = false;
    m_isSteered = false;
}

void TrainingRun::goOn()
{
    renewGuard();
    m_nextCheck = now();
    if (isOver(m_job.state))
        m_ending->goOn();
    else if (m_job.remote.job.isEmpty())
        m_outbox->goOn();
    else
        m_watch->goOn();
}

void TrainingRun::nudge()
{
    if (!m_isAsking)
        goOn();
}

void TrainingRun::tryAgain()
{
    m_outbox->allowRepeat();
    m_failures = 0;
    nudge();
}

void TrainingRun::stop()
{
    renewGuard();
    m_nextCheck = {};
}

QFuture<Result<>> TrainingRun::cancel()
{
    if (isOver(m_job.state))
        return QtFuture::makeReadyFuture(Result<>(failure(ErrorKind::BadInput, m_job.id, QStringLiteral("over"))));
    if (!m_job.remote.job.isEmpty() && !m_job.isGone)
        return steer([id = m_job.remote.job](Trainer &trainer, QObject *guard) { return trainer.cancel(id, guard); });
    // The provider has no job of it, or none that we know of yet: TrainingEnding looks for that one.
    stop();
    const Result<> kept = change([this](TrainingJob &job) {
        job.isInDoubt = job.isInDoubt && job.state == JobState::Creating; // files are found by their names
        job.state = JobState::Cancelled;
        job.finishedAt = now();
    });
    noteSuccess();
    goOn();
    return QtFuture::makeReadyFuture(kept);
}

QFuture<Result<>> TrainingRun::steer(const Call<RemoteJob> &call)
{
    if (m_isSteered)
        return QtFuture::makeReadyFuture(Result<>(failure(ErrorKind::InUse, m_job.id)));
    if (m_job.remote.job.isEmpty() || isOver(m_job.state))
        return QtFuture::makeReadyFuture(Result<>(failure(ErrorKind::BadInput, m_job.id, jobStateName(m_job.state))));
    renewGuard();
    m_isSteered = true;
    auto done = std::make_shared<QPromise<Result<>>>();
    done->start();
    ask<RemoteJob>(call, [this, done](const Result<RemoteJob> &answer) {
        const auto answered = [this, done](const Result<> &result) {
            done->addResult(result);
            done->finish();
            goOn();
        };
        if (!answer)
            return answered(failure(answer.error()));
        keep(merged(m_job, *answer, now()), {}, [answered] { answered({}); });
    });
    return done->future();
}

Result<> TrainingRun::change(const std::function<void(TrainingJob &)> &change)
{
    TrainingJob changed = m_job;
    change(changed);
    const Result<> kept = m_needs.library.trainings().update(changed);
    if (kept)
        m_job = changed;
    return kept;
}

void TrainingRun::remember(const TrainingJob &changed)
{
    m_job = changed;
    Q_EMIT this->changed();
}

QFuture<Result<>> TrainingRun::removeFiles()
{
    return removed([this](const TrainingRemoval::Done &done) { m_removal->files(done); });
}

QFuture<Result<>> TrainingRun::removeModel()
{
    return removed([this](const TrainingRemoval::Done &done) { m_removal->models(done); });
}

QFuture<Result<>> TrainingRun::removed(const std::function<void(const TrainingRemoval::Done &)> &remove)
{
    auto done = std::make_shared<QPromise<Result<>>>();
    done->start();
    remove([this, done](const Result<> &result) {
        done->addResult(result);
        done->finish();
        finish();
    });
    return done->future();
}

Result<FrozenDataset> TrainingRun::dataset() const
{
    return m_needs.library.trainings().dataset(m_job.datasetId);
}

Result<> TrainingRun::ready() const
{
    const auto made = trainer();
    return made ? Result<>() : failure(made.error());
}

Result<std::shared_ptr<Trainer>> TrainingRun::trainer() const
{
    const Result<Account> account = m_needs.accounts.find(m_job.accountId);
    if (!account && account.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::NoKey, m_job.accountName);
    const Result<QByteArray> secret = account ? m_needs.accounts.secret(m_job.accountId) : failure(account.error());
    if (!secret)
        return failure(secret.error());
    if (secret->isEmpty() && account->server.isKeyNeeded)
        return failure(ErrorKind::NoKey, account->server.name);
    return std::shared_ptr<Trainer>(m_needs.servers.trainer(account->server, *secret));
}

void TrainingRun::keep(const TrainingJob &changed, const TrainingNews &news, const Next &next)
{
    const Result<> kept = m_needs.library.trainings().update(changed, news);
    if (!kept && (kept.error().kind == ErrorKind::NotFound || kept.error().kind == ErrorKind::Locked))
        return finish(); // removed with its avatar, or the library is locked: nobody can say anything of it
    if (!kept)
        return retry(kept.error(), [this, changed, news, next] { keep(changed, news, next); });
    const bool isOther = !(m_job == changed);
    m_job = changed;
    const int era = m_era;
    if (!news.isEmpty())
        Q_EMIT newsCame();
    if (isOther)
        Q_EMIT this->changed();
    if (era == m_era)
        next();
}

void TrainingRun::waitFor(std::chrono::milliseconds howLong, const Next &next)
{
    m_nextCheck = now().addMSecs(howLong.count());
    m_clock.wait(howLong, m_guard, [this, era = m_era, next] {
        if (era == m_era)
            next();
    });
    Q_EMIT changed();
}

void TrainingRun::retry(const Error &error, const Next &next)
{
    if (needsPerson(error.kind))
        return waitForPerson(error);
    const auto pause = std::min(firstRetry * (1 << std::min(m_failures, 10)), longestRetry);
    ++m_failures;
    tryLater(error, pause, next);
}

void TrainingRun::tryLater(const Error &error, std::chrono::milliseconds howLong, const Next &next)
{
    m_trouble = error;
    waitFor(howLong, next);
}

void TrainingRun::waitForPerson(const Error &error)
{
    m_trouble = error;
    rest();
}

void TrainingRun::rest()
{
    m_nextCheck = {};
    Q_EMIT changed();
}

void TrainingRun::noteSuccess()
{
    m_failures = 0;
    if (!std::exchange(m_trouble, {}))
        return;
    Q_EMIT changed();
}

void TrainingRun::tellEnded()
{
    Q_EMIT ended();
}

void TrainingRun::finish()
{
    stop();
    Q_EMIT finished();
}

TrainingJob merged(TrainingJob job, const RemoteJob &remote, const QDateTime &now)
{
    job.remote.job = remote.ids.job;
    job.remote.resultFiles = remote.ids.resultFiles;
    job.state = remote.state;
    job.isInDoubt = false;
    job.isGone = false;
    job.checkedAt = now;
    take(job.resolved.epochs, remote.resolved.epochs);
    take(job.resolved.batchSize, remote.resolved.batchSize);
    take(job.resolved.loraRank, remote.resolved.loraRank);
    if (remote.resolved.learningRateMultiplier > 0)
        job.resolved.learningRateMultiplier = remote.resolved.learningRateMultiplier;
    if (remote.resolved.seed != 0)
        job.resolved.seed = remote.resolved.seed;
    if (!remote.resolved.suffix.isEmpty())
        job.resolved.suffix = remote.resolved.suffix;
    if (!remote.tunedModel.isEmpty())
        job.tunedModel = remote.tunedModel;
    if (!(remote.fault == TrainingFault()))
        job.fault = remote.fault;
    if (remote.trainedTokens > 0)
        job.trainedTokens = remote.trainedTokens;
    job.estimatedFinishAt = remote.estimatedFinishAt;
    if (remote.finishedAt.isValid() || isOver(job.state))
        job.finishedAt = remote.finishedAt.isValid() ? remote.finishedAt : now;
    return job;
}

} // namespace likeness
