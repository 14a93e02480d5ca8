// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scripted_training/scripted_job.h"

#include <algorithm>

namespace likeness {

using namespace Qt::StringLiterals;

bool ScriptedJob::isOver() const
{
    return status == u"succeeded" || status == u"failed" || status == u"cancelled";
}

QString ScriptedJob::tunedName() const
{
    return u"ft:"_s + request[u"model"].toString() + u":org:"_s + request[u"suffix"].toString() + u':' + id.right(8);
}

void ScriptedJob::say(const QString &message, qint64 now, const QString &level)
{
    events.append({{u"object"_s, u"fine_tuning.job.event"_s},
                   {u"id"_s, u"ftevent-%1-%2"_s.arg(id).arg(events.size())},
                   {u"created_at"_s, now},
                   {u"level"_s, level},
                   {u"message"_s, message},
                   {u"type"_s, u"message"_s},
                   {u"data"_s, QJsonValue()}});
}

QJsonObject ScriptedJob::figures(int ofStep) const
{
    const double left = 1.0 / (1 + ofStep);
    QJsonObject data{{u"step"_s, ofStep},
                     {u"total_steps"_s, plan.steps},
                     {u"train_loss"_s, 0.5 + 2 * left},
                     {u"train_mean_token_accuracy"_s, 0.9 - left}};
    if (ofStep % plan.stepsPerEpoch == 0) {
        data[u"valid_loss"] = 0.6 + 2 * left;
        data[u"valid_mean_token_accuracy"] = 0.85 - left;
        data[u"full_valid_loss"] = 0.65 + 2 * left;
        data[u"full_valid_mean_token_accuracy"] = 0.84 - left;
    }
    return data;
}

void ScriptedJob::addCheckpoint(qint64 now)
{
    checkpoints.append({{u"object"_s, u"fine_tuning.job.checkpoint"_s},
                        {u"id"_s, u"ftckpt_%1_%2"_s.arg(id).arg(step)},
                        {u"created_at"_s, now},
                        {u"fine_tuned_model_checkpoint"_s, QString(tunedName() + u":ckpt-step-%1"_s.arg(step))},
                        {u"fine_tuning_job_id"_s, id},
                        {u"step_number"_s, step},
                        {u"metrics"_s, figures(step)}});
    if (checkpoints.size() > 3)
        checkpoints.removeFirst();
}

void ScriptedJob::train(qint64 now)
{
    ++step;
    const QJsonObject data = figures(step);
    QString message = u"Step %1/%2: training loss=%3"_s.arg(step).arg(plan.steps).arg(data[u"train_loss"].toDouble());
    if (data.contains(u"valid_loss"))
        message += u", validation loss=%1, full validation loss=%2"_s.arg(data[u"valid_loss"].toDouble())
                       .arg(data[u"full_valid_loss"].toDouble());
    say(message, now);
    events.last()[u"type"] = u"metrics"_s;
    events.last()[u"data"] = data;
    if (step % plan.stepsPerEpoch == 0)
        addCheckpoint(now);
}

void ScriptedJob::finishAs(const QString &newStatus, qint64 now)
{
    status = newStatus;
    finishedAt = now;
    if (newStatus == u"succeeded") {
        tunedModel = tunedName();
        say(u"New fine-tuned model created: "_s + tunedModel, now);
        say(u"The job has successfully completed"_s, now);
    } else if (newStatus == u"failed") {
        say(fault->message, now, u"error"_s);
    }
}

bool ScriptedJob::advance(qint64 now)
{
    if (isOver() || status == u"paused")
        return false;
    if (status == u"validating_files" && plan.failsInValidation) {
        fault = plan.failsInValidation;
        finishAs(u"failed"_s, now);
    } else if (status == u"validating_files" && plan.hasQueue) {
        status = u"queued"_s;
        say(u"Files validated, moving job to queued state"_s, now);
    } else if (status == u"validating_files" || status == u"queued") {
        status = plan.statusWord.isEmpty() ? u"running"_s : plan.statusWord;
        say(u"Fine-tuning job started"_s, now);
    } else {
        for (int i = 0; i < plan.stepsPerStage && step < plan.steps; ++i)
            train(now);
        if (plan.failsInTraining && step * 2 >= plan.steps) {
            fault = plan.failsInTraining;
            finishAs(u"failed"_s, now);
        } else if (step >= plan.steps) {
            finishAs(u"succeeded"_s, now);
            return true;
        }
    }
    return false;
}

QJsonObject ScriptedJob::json() const
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonObject hyperparameters = request[u"method"][u"supervised"][u"hyperparameters"].toObject();
    for (const auto &[name, value] : {std::pair(u"n_epochs"_s, 3.0), std::pair(u"batch_size"_s, 1.0),
                                      std::pair(u"learning_rate_multiplier"_s, 1.8)}) {
        if (!hyperparameters.contains(name))
            hyperparameters[name] = status == u"validating_files" ? QJsonValue(u"auto"_s) : QJsonValue(value);
    }
    QJsonObject error{{u"code"_s, {}}, {u"message"_s, {}}, {u"param"_s, {}}};
    if (fault)
        error = {{u"code"_s, fault->code}, {u"message"_s, fault->message}, {u"param"_s, fault->parameter}};
    const bool isTimed = !isOver() && step > 0;
    return {{u"object"_s, u"fine_tuning.job"_s},
            {u"id"_s, id},
            {u"model"_s, request[u"model"]},
            {u"created_at"_s, createdAt},
            {u"finished_at"_s, finishedAt > 0 ? QJsonValue(finishedAt) : QJsonValue()},
            {u"fine_tuned_model"_s, orNull(tunedModel)},
            {u"organization_id"_s, u"org-123"_s},
            {u"status"_s, status},
            {u"training_file"_s, request[u"training_file"]},
            {u"validation_file"_s, orNull(request[u"validation_file"].toString())},
            {u"result_files"_s, QJsonArray::fromStringList(resultFiles)},
            {u"trained_tokens"_s, status == u"succeeded" ? QJsonValue(plan.trainedTokens) : QJsonValue()},
            {u"error"_s, error},
            {u"hyperparameters"_s, hyperparameters},
            {u"method"_s,
             QJsonObject{{u"type"_s, u"supervised"_s},
                         {u"supervised"_s, QJsonObject{{u"hyperparameters"_s, hyperparameters}}}}},
            {u"seed"_s, request[u"seed"]},
            {u"estimated_finish"_s, isTimed ? QJsonValue(createdAt + 600) : QJsonValue()},
            {u"integrations"_s, QJsonArray()},
            {u"user_provided_suffix"_s, orNull(request[u"suffix"].toString())},
            {u"metadata"_s, request[u"metadata"]}};
}

QByteArray ScriptedJob::resultTable() const
{
    const auto cell = [](const QJsonObject &data, QStringView name) {
        return data.contains(name) ? QByteArray::number(data[name].toDouble()) : QByteArray();
    };
    QByteArray table = "step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n";
    for (int i = 1; i <= step; ++i) {
        const QJsonObject data = figures(i);
        table += QByteArray::number(i) + ',' + cell(data, u"train_loss") + ','
            + cell(data, u"train_mean_token_accuracy") + ',' + cell(data, u"valid_loss") + ','
            + cell(data, u"valid_mean_token_accuracy") + '\n';
    }
    return table;
}

QVector<QJsonObject> told(const QVector<QJsonObject> &events, const TrainingTelling &telling)
{
    QVector<QJsonObject> some = events;
    for (qsizetype i = 0; i < some.size(); ++i) {
        QJsonObject &event = some[i];
        const bool isMetrics = event[u"data"].isObject();
        if (isMetrics && !telling.hasData)
            event.remove(u"data"_s);
        if (isMetrics && telling.isEmptyNow && i % 2 == 0)
            event[u"data"] = QJsonObject{{u"step"_s, event[u"data"][u"step"]}, {u"train_loss"_s, QJsonValue()}};
        for (const QString &name : {u"level"_s, u"type"_s, u"created_at"_s, u"object"_s}) {
            if (!telling.hasFields)
                event.remove(name);
        }
        if (telling.hasUnknownFields)
            event[u"surprise"] = QJsonArray{1, QJsonObject{{u"a"_s, QJsonValue()}}};
    }
    for (qsizetype i = 0; telling.order == TrainingTelling::Order::Mixed && i + 2 < some.size(); i += 3)
        some.swapItemsAt(i, i + 2);
    QVector<QJsonObject> all;
    for (const QJsonObject &event : std::as_const(some)) {
        for (int i = 0; i < (telling.isTwice ? 2 : 1); ++i)
            all.append(event);
    }
    if (telling.order != TrainingTelling::Order::OldestFirst)
        std::reverse(all.begin(), all.end());
    return all;
}

} // namespace likeness
