// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_data.h"

#include "engine/jobs/training_rows.h"

namespace likeness::engine {

namespace {

Result<std::vector<TrainingRow>> rowsOf(const JobPlaces &places, const std::string &file, TrainingMethod method,
                                        const std::string &param, std::size_t least)
{
    const auto content = places.files.content(file);
    if (!content) {
        Failure failure = content.error();
        failure.param = param;
        return tl::make_unexpected(failure);
    }
    auto rows = readTrainingRows(*content, method, param);
    if (!rows)
        return rows;
    if (auto counted = checkCount(rows->size(), least, param); !counted)
        return tl::make_unexpected(counted.error());
    return rows;
}

std::string cellOf(const Json &metrics, const char *name)
{
    const Json &value = memberOf(metrics, name);
    return value.is_number() ? textOf(value) : std::string();
}

} // namespace

Result<TrainingTask> taskOf(const JobPlaces &places, const Job &job)
{
    TrainingTask task;
    auto model = places.models.resolve(job.model);
    if (!model)
        return tl::make_unexpected(model.error());
    auto training = rowsOf(places, job.trainingFile, job.method, "training_file", leastExamples);
    if (!training)
        return tl::make_unexpected(training.error());
    if (!job.validationFile.empty()) {
        auto validation = rowsOf(places, job.validationFile, job.method, "validation_file", 1);
        if (!validation)
            return tl::make_unexpected(validation.error());
        task.validation = std::move(*validation);
    }
    task.model = std::move(*model);
    task.training = std::move(*training);
    task.method = job.method;
    task.hyperparameters = job.wanted;
    task.seed = static_cast<std::uint64_t>(job.seed);
    return task;
}

Result<std::string> writeResultFile(const JobPlaces &places, const Job &job)
{
    const auto events = places.jobs.events(job.id);
    if (!events)
        return tl::make_unexpected(events.error());
    std::string table = "step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n";
    for (const JobEvent &event : *events) {
        const Json &metrics = event.metrics;
        if (!metrics.is_object())
            continue;
        // An epoch's end knows the loss over all validation rows, which says more than that over some.
        const bool isWhole = metrics.contains("full_valid_loss");
        table += cellOf(metrics, "step") + ',' + cellOf(metrics, "train_loss") + ','
            + cellOf(metrics, "train_mean_token_accuracy") + ','
            + cellOf(metrics, isWhole ? "full_valid_loss" : "valid_loss") + ','
            + cellOf(metrics, isWhole ? "full_valid_mean_token_accuracy" : "valid_mean_token_accuracy") + '\n';
    }
    const auto file = places.files.add("step_metrics.csv", "fine-tune-results", table);
    if (!file)
        return tl::make_unexpected(file.error());
    return file->id;
}

std::string resumeName(const Job &job)
{
    return job.folder() + "/resume";
}

} // namespace likeness::engine
