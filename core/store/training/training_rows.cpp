// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/training/training_rows.h"

#include "store/database/row_values.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace likeness {
namespace {

enum DatasetClear { DatasetAvatar, DatasetNumber, ContentHash, DatasetCreatedAt };
enum DatasetSealed { DatasetDetails, TrainingFile, ValidationFile };
enum JobClear {
    JobAvatar,
    JobDataset,
    JobNumber,
    State,
    JobCreatedAt,
    StartedAt,
    FinishedAt,
    EstimatedFinishAt,
    CheckedAt
};
enum JobSealed { Name, Note, JobDetails };

const QStringList datasetClear{QStringLiteral("avatar_id"), QStringLiteral("number"), QStringLiteral("content_hash"),
                               QStringLiteral("created_at")};

QCborArray listed(const QStringList &texts)
{
    return QCborArray::fromStringList(texts);
}

QStringList textsIn(const QCborValue &value)
{
    QStringList texts;
    for (const QCborValue text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QCborValue packed(const std::optional<Money> &money)
{
    return money ? QCborValue(money->nanos) : QCborValue();
}

std::optional<Money> moneyIn(const QCborValue &value)
{
    return value.isInteger() ? std::optional<Money>(Money{value.toInteger()}) : std::nullopt;
}

QCborValue packed(const TrainingOptions &options)
{
    return QCborArray{options.epochs,   options.batchSize,    options.learningRateMultiplier,
                      options.loraRank, qint64(options.seed), options.suffix};
}

TrainingOptions optionsIn(const QCborValue &value)
{
    const QCborArray parts = value.toArray();
    return {int(parts[0].toInteger()), int(parts[1].toInteger()),     parts[2].toDouble(),
            int(parts[3].toInteger()), quint32(parts[4].toInteger()), parts[5].toString()};
}

QCborValue packed(const RemoteTraining &remote)
{
    return QCborArray{remote.job, remote.trainingFile, remote.validationFile, listed(remote.resultFiles)};
}

RemoteTraining remoteIn(const QCborValue &value)
{
    const QCborArray parts = value.toArray();
    return {parts[0].toString(), parts[1].toString(), parts[2].toString(), textsIn(parts[3])};
}

QByteArray packedDetails(const FrozenDataset &dataset)
{
    return QCborMap{{QStringLiteral("hash"), dataset.contentHash},
                    {QStringLiteral("seed"), qint64(dataset.seed)},
                    {QStringLiteral("training_rows"), dataset.trainingRows},
                    {QStringLiteral("validation_rows"), dataset.validationRows},
                    {QStringLiteral("prompt"), dataset.systemPrompt},
                    {QStringLiteral("prompt_version"), dataset.promptVersionId},
                    {QStringLiteral("examples"), listed(dataset.exampleIds)}}
        .toCborValue()
        .toCbor();
}

QByteArray packedDetails(const TrainingJob &job)
{
    return QCborMap{{QStringLiteral("account"), job.accountId},
                    {QStringLiteral("account_name"), job.accountName},
                    {QStringLiteral("base_model"), job.baseModel},
                    {QStringLiteral("options"), packed(job.options)},
                    {QStringLiteral("resolved"), packed(job.resolved)},
                    {QStringLiteral("in_doubt"), job.isInDoubt},
                    {QStringLiteral("remote"), packed(job.remote)},
                    {QStringLiteral("tuned_model"), job.tunedModel},
                    {QStringLiteral("fault"), QCborArray{job.fault.code, job.fault.message, job.fault.row}},
                    {QStringLiteral("transfer"), job.transferId},
                    {QStringLiteral("estimated_cost"), packed(job.estimatedCost)},
                    {QStringLiteral("price"), packed(job.price)},
                    {QStringLiteral("cost"), packed(job.cost)},
                    {QStringLiteral("trained_tokens"), job.trainedTokens},
                    {QStringLiteral("total_steps"), job.totalSteps},
                    {QStringLiteral("becomes_voice"), job.becomesVoice},
                    {QStringLiteral("deletes_files"), job.deletesFiles},
                    {QStringLiteral("gone"), job.isGone},
                    {QStringLiteral("closed"), job.isClosed}}
        .toCborValue()
        .toCbor();
}

void unpackDetails(const QByteArray &packed, TrainingJob &job)
{
    const QCborMap details = QCborValue::fromCbor(packed).toMap();
    job.accountId = details[QStringLiteral("account")].toString();
    job.accountName = details[QStringLiteral("account_name")].toString();
    job.baseModel = details[QStringLiteral("base_model")].toString();
    job.options = optionsIn(details[QStringLiteral("options")]);
    job.resolved = optionsIn(details[QStringLiteral("resolved")]);
    job.isInDoubt = details[QStringLiteral("in_doubt")].toBool();
    job.remote = remoteIn(details[QStringLiteral("remote")]);
    job.tunedModel = details[QStringLiteral("tuned_model")].toString();
    const QCborArray fault = details[QStringLiteral("fault")].toArray();
    job.fault = {fault[0].toString(), fault[1].toString(), int(fault[2].toInteger())};
    job.transferId = details[QStringLiteral("transfer")].toString();
    job.estimatedCost = moneyIn(details[QStringLiteral("estimated_cost")]);
    job.price = moneyIn(details[QStringLiteral("price")]);
    job.cost = moneyIn(details[QStringLiteral("cost")]);
    job.trainedTokens = details[QStringLiteral("trained_tokens")].toInteger();
    job.totalSteps = int(details[QStringLiteral("total_steps")].toInteger());
    job.becomesVoice = details[QStringLiteral("becomes_voice")].toBool();
    job.deletesFiles = details[QStringLiteral("deletes_files")].toBool();
    job.isGone = details[QStringLiteral("gone")].toBool();
    job.isClosed = details[QStringLiteral("closed")].toBool();
}

} // namespace

const SealedTable &datasetTable()
{
    static const SealedTable datasets(
        QStringLiteral("training_data"), datasetClear,
        {QStringLiteral("details"), QStringLiteral("training"), QStringLiteral("validation")});
    return datasets;
}

const SealedTable &datasetListTable()
{
    static const SealedTable datasets(QStringLiteral("training_data"), datasetClear, {QStringLiteral("details")});
    return datasets;
}

SealedRow toRow(const FrozenDataset &dataset, const QByteArray &contentHash)
{
    return {dataset.id,
            {dataset.avatarId, dataset.number, contentHash, stored(dataset.createdAt)},
            {packedDetails(dataset), qCompress(dataset.training), qCompress(dataset.validation)}};
}

FrozenDataset datasetFromRow(const SealedRow &row)
{
    FrozenDataset dataset;
    dataset.id = row.id;
    dataset.avatarId = row.clear[DatasetAvatar].toString();
    dataset.number = row.clear[DatasetNumber].toInt();
    dataset.createdAt = moment(row.clear[DatasetCreatedAt]);
    const QCborMap details = QCborValue::fromCbor(row.sealed[DatasetDetails]).toMap();
    dataset.contentHash = details[QStringLiteral("hash")].toString();
    dataset.seed = quint32(details[QStringLiteral("seed")].toInteger());
    dataset.trainingRows = int(details[QStringLiteral("training_rows")].toInteger());
    dataset.validationRows = int(details[QStringLiteral("validation_rows")].toInteger());
    dataset.systemPrompt = details[QStringLiteral("prompt")].toString();
    dataset.promptVersionId = details[QStringLiteral("prompt_version")].toString();
    dataset.exampleIds = textsIn(details[QStringLiteral("examples")]);
    if (row.sealed.size() > ValidationFile) {
        dataset.training = qUncompress(row.sealed[TrainingFile]);
        dataset.validation = qUncompress(row.sealed[ValidationFile]);
    }
    return dataset;
}

const SealedTable &jobTable()
{
    static const SealedTable jobs(QStringLiteral("fine_tune_jobs"),
                                  {QStringLiteral("avatar_id"), QStringLiteral("dataset_id"), QStringLiteral("number"),
                                   QStringLiteral("state"), QStringLiteral("created_at"), QStringLiteral("started_at"),
                                   QStringLiteral("finished_at"), QStringLiteral("estimated_finish_at"),
                                   QStringLiteral("checked_at")},
                                  {QStringLiteral("name"), QStringLiteral("note"), QStringLiteral("details")});
    return jobs;
}

SealedRow toRow(const TrainingJob &job)
{
    return {job.id,
            {job.avatarId, idOrNull(job.datasetId), job.number, int(job.state), stored(job.createdAt),
             storedOrNull(job.startedAt), storedOrNull(job.finishedAt), storedOrNull(job.estimatedFinishAt),
             storedOrNull(job.checkedAt)},
            {job.name.toUtf8(), job.note.toUtf8(), packedDetails(job)}};
}

TrainingJob jobFromRow(const SealedRow &row)
{
    TrainingJob job;
    job.id = row.id;
    job.avatarId = row.clear[JobAvatar].toString();
    job.datasetId = row.clear[JobDataset].toString();
    job.number = row.clear[JobNumber].toInt();
    job.state = enumerator(row.clear[State], JobState::Refused);
    job.createdAt = moment(row.clear[JobCreatedAt]);
    job.startedAt = momentOrNone(row.clear[StartedAt]);
    job.finishedAt = momentOrNone(row.clear[FinishedAt]);
    job.estimatedFinishAt = momentOrNone(row.clear[EstimatedFinishAt]);
    job.checkedAt = momentOrNone(row.clear[CheckedAt]);
    job.name = QString::fromUtf8(row.sealed[Name]);
    job.note = QString::fromUtf8(row.sealed[Note]);
    unpackDetails(row.sealed[JobDetails], job);
    return job;
}

} // namespace likeness
