// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/training/training_answers.h"

#include "base/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace likeness {
namespace {

constexpr qsizetype maxMessage = 2000;

QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

JobState stateFor(const QString &word)
{
    static const QHash<QString, JobState> states{{QStringLiteral("validating_files"), JobState::Validating},
                                                 {QStringLiteral("queued"), JobState::Queued},
                                                 {QStringLiteral("running"), JobState::Running},
                                                 {QStringLiteral("paused"), JobState::Paused},
                                                 {QStringLiteral("succeeded"), JobState::Succeeded},
                                                 {QStringLiteral("failed"), JobState::Failed},
                                                 {QStringLiteral("cancelled"), JobState::Cancelled},
                                                 {QStringLiteral("canceled"), JobState::Cancelled}};
    return states.value(word, JobState::Running);
}

int countIn(const QJsonValue &value)
{
    const double number = value.toDouble();
    return number >= 1 && number <= std::numeric_limits<int>::max() ? int(number) : 0;
}

/// Zero where it is "auto".
TrainingOptions resolvedIn(const QJsonObject &job)
{
    const QJsonValue method = job[u"method"];
    QJsonObject chosen = method[method[u"type"].toString(QStringLiteral("supervised"))][u"hyperparameters"].toObject();
    if (chosen.isEmpty())
        chosen = job[u"hyperparameters"].toObject();
    TrainingOptions options;
    options.epochs = countIn(chosen[u"n_epochs"]);
    options.batchSize = countIn(chosen[u"batch_size"]);
    options.learningRateMultiplier = std::max(0.0, chosen[u"learning_rate_multiplier"].toDouble());
    options.loraRank = countIn(chosen[u"lora_rank"]);
    options.seed = quint32(countIn(job[u"seed"]));
    options.suffix = job[u"user_provided_suffix"].toString();
    return options;
}

/// "Example 14 ...", "line 14", "training_file[14]". A row of the validation file is none of the training file.
int rowIn(const QString &message, const QString &parameter)
{
    if (parameter.contains(u"validation"))
        return 0;
    static const QRegularExpression spoken(
        QStringLiteral(R"(\b(?:example|line|row)\s+(?:number\s+|no\.?\s*|#\s*)?(\d{1,9})\b)"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = spoken.match(message); match.hasMatch())
        return match.capturedView(1).toInt();
    static const QRegularExpression index(QStringLiteral(R"([\[.:](\d{1,9})\b)"));
    const QRegularExpressionMatch match = index.match(parameter);
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

/// A job without a fault says null, an empty object, or an object of nulls.
TrainingFault faultIn(const QJsonValue &error)
{
    TrainingFault fault;
    fault.code = redacted(text(error[u"code"]).left(maxMessage));
    fault.message = redacted((error.isString() ? error.toString() : text(error[u"message"])).left(maxMessage));
    if (!fault.message.isEmpty())
        fault.row = rowIn(fault.message, text(error[u"param"]));
    return fault;
}

QStringList filesIn(const QJsonValue &files)
{
    QStringList ids;
    for (const QJsonValue file : files.toArray()) {
        const QString id = file.isObject() ? file[u"id"].toString() : file.toString();
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

std::optional<double> numberIn(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object[name];
    return value.isDouble() && std::isfinite(value.toDouble()) ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QDateTime momentIn(const QJsonValue &value)
{
    constexpr double latest = 32'503'680'000; // the year 3000
    const double seconds = value.toDouble();
    return seconds >= 1 && seconds < latest ? QDateTime::fromMSecsSinceEpoch(qint64(seconds) * 1000, Qt::UTC)
                                            : QDateTime();
}

LossPoint figuresIn(const QJsonObject &metrics)
{
    LossPoint point;
    point.step = countIn(metrics[u"step"]);
    point.epoch = std::max(0.0, metrics[u"epoch"].toDouble());
    point.trainLoss = numberIn(metrics, u"train_loss");
    point.trainAccuracy = numberIn(metrics, u"train_mean_token_accuracy");
    if (!point.trainAccuracy)
        point.trainAccuracy = numberIn(metrics, u"train_accuracy");
    point.validLoss = numberIn(metrics, u"valid_loss");
    point.validAccuracy = numberIn(metrics, u"valid_mean_token_accuracy");
    point.fullValidLoss = numberIn(metrics, u"full_valid_loss");
    point.fullValidAccuracy = numberIn(metrics, u"full_valid_mean_token_accuracy");
    return point;
}

std::optional<RemoteFile> fileIn(const QJsonObject &file)
{
    const QString id = file[u"id"].toString();
    if (id.isEmpty())
        return {};
    return RemoteFile{id, file[u"filename"].toString(), std::max<qint64>(0, file[u"bytes"].toInteger()),
                      momentIn(file[u"created_at"])};
}

Result<RemoteFile> fileAnswer(const QByteArray &json)
{
    const std::optional<RemoteFile> file = fileIn(objectIn(json));
    return file ? Result<RemoteFile>(*file) : failure(ErrorKind::Service);
}

std::optional<RemoteJob> jobIn(const QJsonObject &job)
{
    RemoteJob read;
    read.ids.job = job[u"id"].toString();
    if (read.ids.job.isEmpty())
        return {};
    read.clientRef = job[u"metadata"][u"client_ref"].toString();
    read.stateWord = job[u"status"].toString();
    read.state = stateFor(read.stateWord);
    read.ids.trainingFile = job[u"training_file"].toString();
    read.ids.validationFile = job[u"validation_file"].toString();
    read.ids.resultFiles = filesIn(job[u"result_files"]);
    read.model = job[u"model"].toString();
    read.tunedModel = job[u"fine_tuned_model"].toString();
    read.resolved = resolvedIn(job);
    read.fault = faultIn(job[u"error"]);
    read.trainedTokens = std::max<qint64>(0, job[u"trained_tokens"].toInteger());
    read.createdAt = momentIn(job[u"created_at"]);
    read.finishedAt = momentIn(job[u"finished_at"]);
    read.estimatedFinishAt = momentIn(job[u"estimated_finish"]);
    return read;
}

Result<RemoteJob> jobAnswer(const QByteArray &json)
{
    const std::optional<RemoteJob> job = jobIn(objectIn(json));
    return job ? Result<RemoteJob>(*job) : failure(ErrorKind::Service);
}

std::optional<TrainingCheckpoint> checkpointIn(const QJsonObject &checkpoint)
{
    TrainingCheckpoint read;
    read.id = checkpoint[u"id"].toString();
    read.model = checkpoint[u"fine_tuned_model_checkpoint"].toString();
    if (read.model.isEmpty())
        return {};
    if (read.id.isEmpty())
        read.id = read.model;
    read.figures = figuresIn(checkpoint[u"metrics"].toObject());
    if (const int step = countIn(checkpoint[u"step_number"]); step > 0)
        read.figures.step = step;
    read.figures.at = momentIn(checkpoint[u"created_at"]);
    return read;
}

Result<bool> deletionAnswer(const QByteArray &json)
{
    // Some servers confirm by the status alone.
    if (objectIn(json)[u"deleted"].toBool(true))
        return true;
    return failure(ErrorKind::Service);
}

} // namespace likeness
