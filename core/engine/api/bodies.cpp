// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/bodies.h"

#include "engine/api/error_body.h"
#include "engine/jobs/hyperparameters_json.h"
#include "engine/storage/ids.h"

namespace likeness::engine {

namespace {

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

Json errorOf(const Job &job)
{
    if (!job.error)
        return {};
    const std::string code = codeOf(*job.error);
    return {{"code", code.empty() ? "job_failed" : code},
            {"message", job.error->message},
            {"param", textOrNull(job.error->param)}};
}

Json methodOf(const Job &job, const Json &hyperparameters)
{
    const char *type = job.method == TrainingMethod::Dpo ? "dpo" : "supervised";
    return {{"type", type}, {type, {{"hyperparameters", hyperparameters}}}};
}

Json estimatedFinish(const Job &job)
{
    if (job.status != JobStatus::Running || job.secondsLeft <= 0)
        return {};
    return unixTime() + static_cast<std::int64_t>(job.secondsLeft);
}

} // namespace

Json bodyOf(const FileInfo &file)
{
    Json body{
        {"id", file.id},         {"object", "file"},        {"bytes", file.bytes},  {"created_at", file.createdAt},
        {"filename", file.name}, {"purpose", file.purpose}, {"status", "processed"}};
    if (file.expiresAt)
        body["expires_at"] = *file.expiresAt;
    return body;
}

Json bodyOf(const Job &job)
{
    const Json hyperparameters = jsonOf(job.resolved.value_or(job.wanted), job.method);
    const std::string tuned = job.isModelDeleted ? std::string() : job.tunedModel;
    return {{"id", job.id},
            {"object", "fine_tuning.job"},
            {"created_at", job.createdAt},
            {"finished_at", orNull(job.finishedAt)},
            {"model", job.model},
            {"fine_tuned_model", textOrNull(tuned)},
            {"organization_id", "this-computer"},
            {"status", nameOf(job.status)},
            {"training_file", job.trainingFile},
            {"validation_file", textOrNull(job.validationFile)},
            {"result_files", job.resultFile.empty() ? Json::array() : Json::array({job.resultFile})},
            {"trained_tokens", job.trainedTokens > 0 ? Json(job.trainedTokens) : Json()},
            {"error", errorOf(job)},
            {"hyperparameters", hyperparameters},
            {"method", methodOf(job, hyperparameters)},
            {"seed", job.seed},
            {"estimated_finish", estimatedFinish(job)},
            {"integrations", Json::array()},
            {"user_provided_suffix", textOrNull(job.suffix)},
            {"metadata", job.metadata.empty() ? Json::object() : Json(job.metadata)}};
}

Json bodyOf(const JobEvent &event)
{
    Json body{{"id", event.id},
              {"object", "fine_tuning.job.event"},
              {"created_at", event.createdAt},
              {"level", event.level},
              {"message", event.message},
              {"type", event.metrics.is_object() ? "metrics" : "message"}};
    if (event.metrics.is_object())
        body["data"] = event.metrics;
    return body;
}

Json bodyOf(const Job &job, const JobCheckpoint &checkpoint)
{
    return {{"id", checkpoint.id},
            {"object", "fine_tuning.job.checkpoint"},
            {"created_at", checkpoint.createdAt},
            {"fine_tuned_model_checkpoint", job.checkpointName(checkpoint)},
            {"fine_tuning_job_id", job.id},
            {"step_number", checkpoint.step},
            {"metrics", checkpoint.metrics}};
}

Json bodyOf(const ModelEntry &model)
{
    Json facts{{"base", textOrNull(model.base)},
               {"practice", model.id == practiceModelId || model.base == practiceModelId}};
    if (model.problem.empty()) {
        facts["family"] = model.facts.family;
        facts["parameters"] = model.facts.parameters;
        facts["bytes"] = model.facts.weightBytes;
        facts["context"] = model.facts.contextLength;
    } else {
        facts["problem"] = model.problem;
    }
    return {{"id", model.id},
            {"object", "model"},
            {"created", model.createdAt},
            {"owned_by", "this-computer"},
            {"likeness", facts}};
}

} // namespace likeness::engine
