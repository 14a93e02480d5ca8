// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/finetune/job_text.h"

#include <QJsonArray>

namespace likeness::cli {

namespace {

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue moneyOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(QString(money->toDecimal() + u" USD")) : QJsonValue();
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

template <typename Number> QJsonValue orAutomatic(Number value)
{
    return value == 0 ? QJsonValue(QStringLiteral("auto")) : QJsonValue(value);
}

QJsonObject optionsJson(const TrainingOptions &options)
{
    return {{QStringLiteral("epochs"), orAutomatic(options.epochs)},
            {QStringLiteral("batch_size"), orAutomatic(options.batchSize)},
            {QStringLiteral("learning_rate_multiplier"), orAutomatic(options.learningRateMultiplier)},
            {QStringLiteral("lora_rank"), orAutomatic(options.loraRank)},
            {QStringLiteral("seed"), qint64(options.seed)},
            {QStringLiteral("suffix"), options.suffix}};
}

QJsonObject remoteJson(const RemoteTraining &remote)
{
    return {{QStringLiteral("job"), remote.job},
            {QStringLiteral("training_file"), remote.trainingFile},
            {QStringLiteral("validation_file"), remote.validationFile},
            {QStringLiteral("result_files"), QJsonArray::fromStringList(remote.resultFiles)}};
}

QJsonValue faultJson(const TrainingJob &job)
{
    if (job.fault == TrainingFault())
        return {};
    return QJsonObject{{QStringLiteral("code"), job.fault.code},
                       {QStringLiteral("message"), job.fault.message},
                       {QStringLiteral("row"), job.fault.row > 0 ? QJsonValue(job.fault.row) : QJsonValue()}};
}

void addTimes(QJsonObject &json, const TrainingJob &job)
{
    json.insert(QStringLiteral("created_at"), timeOrNull(job.createdAt));
    json.insert(QStringLiteral("started_at"), timeOrNull(job.startedAt));
    json.insert(QStringLiteral("finished_at"), timeOrNull(job.finishedAt));
    json.insert(QStringLiteral("estimated_finish_at"), timeOrNull(job.estimatedFinishAt));
    json.insert(QStringLiteral("checked_at"), timeOrNull(job.checkedAt));
}

} // namespace

QJsonObject jobJson(const TrainingJob &job, const LossPoint &latest)
{
    QJsonObject json{{QStringLiteral("id"), job.id},
                     {QStringLiteral("number"), job.number},
                     {QStringLiteral("name"), job.name},
                     {QStringLiteral("note"), job.note},
                     {QStringLiteral("state"), jobStateName(job.state)},
                     {QStringLiteral("account"), job.accountName},
                     {QStringLiteral("model"), job.baseModel},
                     {QStringLiteral("tuned_model"), job.tunedModel},
                     {QStringLiteral("dataset"), job.datasetId},
                     {QStringLiteral("options"), optionsJson(job.options)},
                     {QStringLiteral("resolved"), optionsJson(job.resolved)},
                     {QStringLiteral("remote"), remoteJson(job.remote)},
                     {QStringLiteral("step"), latest.step},
                     {QStringLiteral("total_steps"), job.totalSteps},
                     {QStringLiteral("train_loss"), orNull(latest.trainLoss)},
                     {QStringLiteral("valid_loss"), orNull(latest.bestValidLoss())},
                     {QStringLiteral("trained_tokens"), job.trainedTokens},
                     {QStringLiteral("estimated_cost"), moneyOrNull(job.estimatedCost)},
                     {QStringLiteral("cost"), moneyOrNull(job.cost)},
                     {QStringLiteral("fault"), faultJson(job)},
                     {QStringLiteral("in_doubt"), job.isInDoubt},
                     {QStringLiteral("gone"), job.isGone}};
    addTimes(json, job);
    return json;
}

QJsonObject pointJson(const LossPoint &point)
{
    return {{QStringLiteral("step"), point.step},
            {QStringLiteral("epoch"), point.epoch},
            {QStringLiteral("at"), timeOrNull(point.at)},
            {QStringLiteral("train_loss"), orNull(point.trainLoss)},
            {QStringLiteral("train_accuracy"), orNull(point.trainAccuracy)},
            {QStringLiteral("valid_loss"), orNull(point.validLoss)},
            {QStringLiteral("valid_accuracy"), orNull(point.validAccuracy)},
            {QStringLiteral("full_valid_loss"), orNull(point.fullValidLoss)},
            {QStringLiteral("full_valid_accuracy"), orNull(point.fullValidAccuracy)}};
}

QJsonObject checkpointJson(const TrainingCheckpoint &checkpoint)
{
    QJsonObject json = pointJson(checkpoint.figures);
    json.insert(QStringLiteral("id"), checkpoint.id);
    json.insert(QStringLiteral("model"), checkpoint.model);
    return json;
}

QJsonObject eventJson(const TrainingEvent &event)
{
    static const QHash<TrainingEvent::Level, QString> levels{{TrainingEvent::Level::Info, QStringLiteral("info")},
                                                             {TrainingEvent::Level::Warning, QStringLiteral("warning")},
                                                             {TrainingEvent::Level::Error, QStringLiteral("error")}};
    return {{QStringLiteral("id"), event.id},
            {QStringLiteral("at"), timeOrNull(event.at)},
            {QStringLiteral("level"), levels.value(event.level)},
            {QStringLiteral("message"), event.message}};
}

} // namespace likeness::cli
