// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job.h"

#include "engine/jobs/hyperparameters_json.h"

#include <array>
#include <cmath>

namespace likeness::engine {

namespace {

constexpr std::array statusNames{"validating_files", "queued", "running", "paused", "succeeded", "failed", "cancelled"};

std::optional<JobStatus> statusFrom(const std::string &name)
{
    for (std::size_t i = 0; i < statusNames.size(); ++i) {
        if (name == statusNames[i])
            return static_cast<JobStatus>(i);
    }
    return std::nullopt;
}

/// JSON knows no infinity; a loss that ran away is left out.
void putFinite(Json &json, const char *name, std::optional<double> value)
{
    if (value && std::isfinite(*value))
        json[name] = *value;
}

Json recordOf(const Failure &failure)
{
    return {{"kind", static_cast<int>(failure.kind)},
            {"message", failure.message},
            {"param", failure.param},
            {"code", failure.code}};
}

Failure failureFrom(const Json &json)
{
    return {static_cast<FailureKind>(integerIn(json, "kind").value_or(0)), stringIn(json, "message"),
            stringIn(json, "param"), stringIn(json, "code")};
}

Json recordOf(const JobCheckpoint &checkpoint)
{
    return {{"id", checkpoint.id},
            {"created", checkpoint.createdAt},
            {"step", checkpoint.step},
            {"epoch", checkpoint.epoch},
            {"metrics", checkpoint.metrics}};
}

JobCheckpoint checkpointFrom(const Json &json)
{
    return {stringIn(json, "id"), integerIn(json, "created").value_or(0),
            static_cast<int>(integerIn(json, "step").value_or(0)),
            static_cast<int>(integerIn(json, "epoch").value_or(0)), memberOf(json, "metrics")};
}

Json checkpointRecords(const Job &job)
{
    Json records = Json::array();
    for (const JobCheckpoint &checkpoint : job.checkpoints)
        records.push_back(recordOf(checkpoint));
    return records;
}

/// Also what could not be read as hyperparameters: a job that is over need not be trained again.
Hyperparameters knownHyperparameters(const Json &json)
{
    const auto read = hyperparametersFrom(json, "hyperparameters");
    return read ? *read : Hyperparameters();
}

void readWhatWasAsked(const Json &json, Job &job)
{
    job.model = stringIn(json, "model");
    job.baseModel = stringIn(json, "base");
    job.suffix = stringIn(json, "suffix");
    job.seed = integerIn(json, "seed").value_or(0);
    job.method = boolIn(json, "dpo") ? TrainingMethod::Dpo : TrainingMethod::Supervised;
    job.wanted = knownHyperparameters(memberOf(json, "wanted"));
    job.trainingFile = stringIn(json, "training_file");
    job.validationFile = stringIn(json, "validation_file");
    for (const auto &pair : memberOf(json, "metadata").items()) {
        if (pair.value().is_string())
            job.metadata[pair.key()] = pair.value().get<std::string>();
    }
}

void readWhatHappened(const Json &json, Job &job)
{
    job.finishedAt = integerIn(json, "finished");
    if (const Json &resolved = memberOf(json, "resolved"); resolved.is_object())
        job.resolved = knownHyperparameters(resolved);
    if (const Json &error = memberOf(json, "error"); error.is_object())
        job.error = failureFrom(error);
    job.tunedModel = stringIn(json, "tuned");
    job.isModelDeleted = boolIn(json, "deleted");
    job.resultFile = stringIn(json, "result_file");
    job.trainedTokens = integerIn(json, "trained_tokens").value_or(0);
    job.startsWithoutProgress = static_cast<int>(integerIn(json, "starts").value_or(0));
    if (const Json &checkpoints = memberOf(json, "checkpoints"); checkpoints.is_array()) {
        for (const Json &checkpoint : checkpoints)
            job.checkpoints.push_back(checkpointFrom(checkpoint));
    }
}

} // namespace

const char *nameOf(JobStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

Json jsonOf(const StepMetrics &metrics)
{
    Json json{{"step", metrics.step}, {"total_steps", metrics.totalSteps}, {"epoch", metrics.epoch}};
    putFinite(json, "train_loss", metrics.trainLoss);
    putFinite(json, "train_mean_token_accuracy", metrics.trainAccuracy);
    putFinite(json, "valid_loss", metrics.validLoss);
    putFinite(json, "valid_mean_token_accuracy", metrics.validAccuracy);
    putFinite(json, "full_valid_loss", metrics.fullValidLoss);
    putFinite(json, "full_valid_mean_token_accuracy", metrics.fullValidAccuracy);
    putFinite(json, "learning_rate", metrics.learningRate);
    putFinite(json, "tokens_per_second", metrics.tokensPerSecond);
    putFinite(json, "seconds_left", metrics.secondsLeft);
    return json;
}

std::string Job::tunedName() const
{
    constexpr std::size_t shortId = 8;
    const std::string last = id.size() > shortId ? id.substr(id.size() - shortId) : id;
    return "ft:" + baseModel + ":local:" + suffix + ":" + last;
}

std::string Job::checkpointName(const JobCheckpoint &checkpoint) const
{
    return tunedName() + ":ckpt-step-" + std::to_string(checkpoint.step);
}

std::string recordOf(const Job &job)
{
    Json json{{"id", job.id},
              {"created", job.createdAt},
              {"finished", orNull(job.finishedAt)},
              {"status", nameOf(job.status)},
              {"model", job.model},
              {"base", job.baseModel},
              {"suffix", job.suffix},
              {"seed", job.seed},
              {"dpo", job.method == TrainingMethod::Dpo},
              {"wanted", jsonOf(job.wanted, TrainingMethod::Dpo)},
              {"training_file", job.trainingFile},
              {"validation_file", job.validationFile},
              {"metadata", job.metadata},
              {"tuned", job.tunedModel},
              {"deleted", job.isModelDeleted},
              {"result_file", job.resultFile},
              {"trained_tokens", job.trainedTokens},
              {"starts", job.startsWithoutProgress},
              {"checkpoints", checkpointRecords(job)}};
    if (job.resolved)
        json["resolved"] = jsonOf(*job.resolved, TrainingMethod::Dpo);
    if (job.error)
        json["error"] = recordOf(*job.error);
    return textOf(json);
}

std::optional<Job> jobFrom(const std::string &record)
{
    const Json json = parseJson(record);
    const auto status = statusFrom(stringIn(json, "status"));
    Job job;
    job.id = stringIn(json, "id");
    if (!status || job.id.empty())
        return std::nullopt;
    job.status = *status;
    job.createdAt = integerIn(json, "created").value_or(0);
    readWhatWasAsked(json, job);
    readWhatHappened(json, job);
    return job;
}

std::string recordOf(const JobEvent &event)
{
    return textOf({{"id", event.id},
                   {"created", event.createdAt},
                   {"level", event.level},
                   {"message", event.message},
                   {"metrics", event.metrics}});
}

std::optional<JobEvent> eventFrom(const std::string &record)
{
    const Json json = parseJson(record);
    JobEvent event{stringIn(json, "id"), integerIn(json, "created").value_or(0), stringIn(json, "level"),
                   stringIn(json, "message"), memberOf(json, "metrics")};
    return event.id.empty() ? std::nullopt : std::optional(std::move(event));
}

} // namespace likeness::engine
