// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/run/training_ending.h"

#include "domain/training/training_cost.h"
#include "services/models/budget.h"
#include "services/models/models.h"
#include "services/models/transfers.h"
#include "services/training/run/training_outbox.h"
#include "services/training/run/training_run.h"
#include "services/training/tuned_voices.h"

namespace likeness {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds pause = 5s;
/// For the whole curve; what the watch saw of it is kept anyway.
constexpr int triesForCurve = 3;

/// What a voice is called whose training has no name.
QString voiceNameOf(const TrainingJob &job)
{
    return job.name.isEmpty() ? QStringLiteral("%1 #%2").arg(job.baseModel).arg(job.number) : job.name;
}

TransferOutcome outcomeOf(const TrainingJob &job)
{
    if (job.isGone)
        return TransferOutcome::InDoubt;
    if (job.state == JobState::Cancelled)
        return TransferOutcome::Cancelled;
    return job.remote.job.isEmpty() ? TransferOutcome::Refused : TransferOutcome::Answered;
}

} // namespace

bool hasFilesToDelete(const TrainingJob &job)
{
    // Without a job nothing needs them, whatever was chosen.
    return isOver(job.state) && (job.deletesFiles || job.remote.job.isEmpty()) && !filesAt(job.remote).isEmpty();
}

std::optional<Money> costOf(const TrainingJob &job)
{
    if (job.remote.job.isEmpty())
        return Money();
    if (job.trainedTokens == 0 && (job.state == JobState::Succeeded || job.isGone))
        return job.estimatedCost; // nobody counted it, and it was not free either
    if (job.trainedTokens == 0)
        return Money();
    return job.price ? std::optional(priceOf(job.trainedTokens, *job.price)) : std::nullopt;
}

void TrainingEnding::goOn()
{
    if (m_run.job().isClosed)
        return cleanUp();
    if (m_run.job().isInDoubt)
        return findCancelled();
    m_run.job().remote.job.isEmpty() || m_run.job().isGone ? bill() : askForAll();
}

/// It was cancelled while its creation was not answered: where it arrived, it goes on over there and has to be stopped.
void TrainingEnding::findCancelled()
{
    m_run.ask<QVector<RemoteJob>>(
        [id = m_run.job().id](Trainer &trainer, QObject *guard) { return trainer.jobsOf(id, guard); },
        [this](const Result<QVector<RemoteJob>> &jobs) {
            if (!jobs)
                return m_run.retry(jobs.error(), [this] { goOn(); });
            m_run.noteSuccess();
            if (!jobs->isEmpty())
                return stopAtProvider(jobs->first());
            if (++m_looked < TrainingOutbox::looks)
                return m_run.waitFor(pause, [this] { goOn(); });
            TrainingJob changed = m_run.job();
            changed.isInDoubt = false;
            m_run.keep(changed, {}, [this] { m_run.goOn(); });
        });
}

void TrainingEnding::stopAtProvider(const RemoteJob &found)
{
    const auto takeOver = [this](const RemoteJob &job) {
        m_run.keep(merged(m_run.job(), job, m_run.now()), {}, [this] { m_run.goOn(); });
    };
    if (isOver(found.state))
        return takeOver(found);
    m_run.ask<RemoteJob>([id = found.ids.job](Trainer &trainer, QObject *guard) { return trainer.cancel(id, guard); },
                         [this, takeOver](const Result<RemoteJob> &job) {
                             job ? takeOver(*job) : m_run.retry(job.error(), [this] { goOn(); });
                         });
}

/// Events that came late or out of order are among all of them.
void TrainingEnding::askForAll()
{
    m_run.ask<RemoteEvents>(
        [id = m_run.job().remote.job](Trainer &trainer, QObject *guard) { return trainer.events(id, {}, guard); },
        [this](const Result<RemoteEvents> &events) {
            events ? askForResults(*events) : completeLater(events.error());
        });
}

void TrainingEnding::askForResults(const RemoteEvents &events)
{
    m_run.ask<QVector<TrainingCheckpoint>>(
        [id = m_run.job().remote.job](Trainer &trainer, QObject *guard) { return trainer.checkpoints(id, guard); },
        [this, events](const Result<QVector<TrainingCheckpoint>> &checkpoints) {
            checkpoints ? readResult(0, {events.points, events.events, *checkpoints})
                        : completeLater(checkpoints.error());
        });
}

void TrainingEnding::readResult(qsizetype number, const TrainingNews &news)
{
    const QStringList &files = m_run.job().remote.resultFiles;
    if (number >= files.size())
        return m_run.keep(m_run.job(), news, [this] { bill(); });
    m_run.ask<QByteArray>(
        [file = files.at(number)](Trainer &trainer, QObject *guard) { return trainer.content(file, guard); },
        [this, number, news](const Result<QByteArray> &content) {
            if (!content && content.error().kind != ErrorKind::NotFound)
                return completeLater(content.error());
            TrainingNews more = news;
            if (content)
                more.points += curveFrom(*content);
            readResult(number + 1, more);
        });
}

/// The news that it is over does not wait for a curve that cannot be had.
void TrainingEnding::completeLater(const Error &error)
{
    if (++m_tries < triesForCurve)
        return m_run.tryLater(error, pause * m_tries, [this] { goOn(); });
    qWarning("The curve of a training stays as it was seen: %s", qPrintable(error.detail));
    bill();
}

void TrainingEnding::bill()
{
    TrainingJob changed = m_run.job();
    changed.cost = costOf(changed);
    const auto transfer = m_run.needs().transfers.find(changed.transferId);
    if (transfer) {
        Transfer settled = *transfer;
        settled.cost = changed.cost;
        settled.outcome = outcomeOf(changed);
        settled.requestId = changed.remote.job;
        if (changed.trainedTokens > 0)
            settled.usage = Usage{changed.trainedTokens, 0, 0};
        if (const Result<> kept = m_run.needs().budget.settle(settled); !kept)
            return m_run.retry(kept.error(), [this] { goOn(); });
    } else if (transfer.error().kind != ErrorKind::NotFound && transfer.error().kind != ErrorKind::Corrupt) {
        return m_run.retry(transfer.error(), [this] { goOn(); });
    }
    m_run.keep(changed, {}, [this] { makeKnown(); });
}

/// The provider lists the new model from now on.
void TrainingEnding::makeKnown()
{
    if (m_run.job().state != JobState::Succeeded || !m_run.ready())
        return close();
    m_run.await<QVector<ModelInfo>>(
        m_run.needs().models.refresh(m_run.job().accountId, true), [this](const Result<QVector<ModelInfo>> &listed) {
            if (!listed)
                qWarning("A tuned model is listed later: %s", qPrintable(listed.error().detail));
            close();
        });
}

void TrainingEnding::close()
{
    TrainingJob changed = m_run.job();
    if (changed.state == JobState::Succeeded && changed.becomesVoice && !changed.tunedModel.isEmpty()) {
        const auto voice = m_run.needs().voices.use(changed, changed.tunedModel, voiceNameOf(changed));
        if (!voice)
            qWarning("A tuned model is no voice yet: %s", qPrintable(voice.error().detail));
    }
    changed.isClosed = true;
    m_run.noteSuccess();
    m_run.keep(changed, {}, [this] {
        m_run.tellEnded();
        m_run.goOn();
    });
}

void TrainingEnding::cleanUp()
{
    const bool isWanted = m_run.job().deletesFiles || m_run.job().remote.job.isEmpty();
    if (!isWanted || !m_run.ready())
        return m_run.finish();
    m_removal.files([this](const Result<> &removed) {
        if (!removed)
            qWarning("Files of a training stay at their provider: %s", qPrintable(removed.error().detail));
        m_run.finish();
    });
}

} // namespace likeness
