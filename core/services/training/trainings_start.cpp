// SPDX-License-Identifier: GPL-3.0-or-later
// How a training begins.
#include "services/models/asking/stand_ins.h"
#include "services/models/budget.h"
#include "services/models/local/engine_account.h"
#include "services/models/transfers.h"
#include "services/training/run/training_ending.h"
#include "services/training/run/training_run.h"
#include "services/training/trainings.h"
#include "store/library.h"

#include <QHash>

namespace likeness {
namespace {

/// Among so many of the latest transfers one is looked for whose training never came to be.
constexpr int latestTransfers = 100;

bool isPaid(const TrainingOffer &offer)
{
    return !offer.target.isHere && (!offer.estimate.cost || offer.estimate.cost->nanos > 0);
}

Result<> checked(const TrainingOffer &offer)
{
    if (stopsTraining(offer.check.findings))
        return failure(ErrorKind::BadInput, offer.wish.avatarId, QStringLiteral("findings"));
    if (!offer.target.hasAccount)
        return failure(ErrorKind::NoKey, offer.target.name);
    return {};
}

/// By what was started until now: an offer may have lain open for a while.
Result<> withinLimit(const TrainingOffer &offer, const Budget &budget)
{
    const auto limit = budget.trainingLimit();
    const auto started = limit ? budget.trainingsThisMonth() : failure(limit.error());
    if (!started)
        return failure(started.error());
    const bool isOver = isPaid(offer) && *limit && *started >= **limit;
    return isOver ? failure(ErrorKind::Denied, offer.target.name, QStringLiteral("training_limit")) : Result<>();
}

Transfer transferOf(const TrainingOffer &offer)
{
    Transfer transfer;
    transfer.avatarId = offer.wish.avatarId;
    transfer.purpose = SendPurpose::Training;
    transfer.account = offer.account.server.name;
    transfer.origin = offer.origin;
    transfer.model = offer.model.id;
    transfer.examples = offer.dataset.trainingRows + offer.dataset.validationRows;
    for (const HiddenPiece &piece : offer.hidden)
        transfer.hidden += piece.times;
    transfer.bytes = offer.dataset.training.size() + offer.dataset.validation.size() + offer.payload.size();
    transfer.requests = offer.dataset.validation.isEmpty() ? 2 : 3; // the files and the job
    transfer.estimatedCost = offer.target.isHere ? Money() : offer.estimate.cost;
    return transfer;
}

TrainingJob jobOf(const TrainingOffer &offer, const QString &datasetId, const Transfer &reserved)
{
    TrainingJob job;
    job.avatarId = offer.wish.avatarId;
    job.name = offer.wish.name.trimmed();
    job.datasetId = datasetId;
    job.accountId = offer.account.id;
    job.accountName = offer.account.server.name;
    job.baseModel = offer.model.id;
    job.options = offer.wish.options;
    job.transferId = reserved.id;
    job.estimatedCost = reserved.estimatedCost;
    job.price = offer.target.isHere ? Money() : offer.model.trainingPrice;
    job.becomesVoice = offer.wish.becomesVoice;
    job.deletesFiles = offer.wish.deletesFiles;
    return job;
}

} // namespace

Result<TrainingJob> Trainings::start(const TrainingOffer &offer)
{
    if (const Result<> fits = checked(offer); !fits)
        return failure(fits.error());
    const auto dataset = m_needs.library.trainings().addDataset(offer.dataset);
    const auto twin = dataset ? twinOf(offer, dataset->id) : failure(dataset.error());
    if (!twin)
        return failure(twin.error());
    if (*twin)
        return **twin;
    if (const Result<> within = withinLimit(offer, m_needs.budget); !within)
        return failure(within.error());
    if (!isEngine(offer.account)) {
        if (const auto kept = keepStandIns(m_needs.library.settings(), offer.wish.avatarId, offer.hidden); !kept)
            return failure(kept.error());
    }
    const auto reserved = m_needs.budget.reserve(transferOf(offer));
    if (!reserved)
        return failure(reserved.error());
    return began(offer, dataset->id, *reserved);
}

/// The same training that goes on already.
Result<std::optional<TrainingJob>> Trainings::twinOf(const TrainingOffer &offer, const QString &datasetId) const
{
    const auto jobs = list(offer.wish.avatarId);
    if (!jobs)
        return failure(jobs.error());
    for (const TrainingJob &job : jobs->items) {
        if (!isOver(job.state) && !job.isGone && job.datasetId == datasetId && job.accountId == offer.account.id
            && job.baseModel == offer.model.id && job.options == offer.wish.options)
            return std::optional(job);
    }
    return std::optional<TrainingJob>();
}

Result<TrainingJob> Trainings::began(const TrainingOffer &offer, const QString &datasetId, const Transfer &reserved)
{
    const auto job = m_needs.library.trainings().addJob(jobOf(offer, datasetId, reserved));
    if (!job) {
        Transfer released = reserved;
        released.outcome = TransferOutcome::Cancelled;
        released.cost = Money();
        if (const auto settled = m_needs.budget.settle(released); !settled)
            qWarning("Money stays reserved until the next start: %s", qPrintable(settled.error().detail));
        return job;
    }
    TrainingRun &added = addRun(*job);
    QTimer::singleShot(0, &added, [&added] { added.goOn(); }); // the caller knows its id by then
    Q_EMIT changed(job->avatarId);
    return job;
}

/// Of one that its provider no longer lists: what it cost at most stays counted.
Result<> Trainings::settleUnknown(const TrainingJob &job)
{
    auto transfer = m_needs.transfers.find(job.transferId);
    if (!transfer)
        return transfer.error().kind == ErrorKind::NotFound ? Result<>() : failure(transfer.error());
    transfer->outcome = TransferOutcome::Cut;
    transfer->cost = costOf(job);
    return m_needs.budget.settle(*transfer);
}

/// The record takes what was under way when a program ended for doubtful. Trainings go on; and money that was reserved
/// for one that never came to be is free again. Where the avatar was removed, so was the job, and nobody knows.
void Trainings::settleLeftOvers(const QVector<TrainingJob> &jobs)
{
    QHash<QString, const TrainingJob *> byTransfer;
    for (const TrainingJob &job : jobs)
        byTransfer.insert(job.transferId, &job);
    const auto transfers = m_needs.transfers.list(latestTransfers).value_or(Rows<Transfer>());
    for (Transfer transfer : transfers.items) {
        if (transfer.purpose != SendPurpose::Training || transfer.outcome != TransferOutcome::InDoubt)
            continue;
        const TrainingJob *job = byTransfer.value(transfer.id);
        if (job != nullptr ? job->isClosed || job->isGone : !m_needs.library.avatars().find(transfer.avatarId))
            continue;
        transfer.outcome = job != nullptr ? TransferOutcome::Sending : TransferOutcome::Cancelled;
        if (job == nullptr)
            transfer.cost = Money();
        if (const auto settled = m_needs.budget.settle(transfer); !settled)
            qWarning("The record of a training is behind: %s", qPrintable(settled.error().detail));
    }
}

} // namespace likeness
