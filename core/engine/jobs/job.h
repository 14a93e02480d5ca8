// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/base/result.h"
#include "engine/runtime/training_types.h"

#include <map>

namespace likeness::engine {

enum class JobStatus { ValidatingFiles, Queued, Running, Paused, Succeeded, Failed, Cancelled };

inline bool isOver(JobStatus status)
{
    return status == JobStatus::Succeeded || status == JobStatus::Failed || status == JobStatus::Cancelled;
}

/// OpenAI's word.
const char *nameOf(JobStatus status);

/// The figures of a step in OpenAI's names and ours, for events and checkpoints.
Json jsonOf(const StepMetrics &metrics);

struct JobCheckpoint {
    std::string id;
    std::int64_t createdAt = 0;
    int step = 0;
    int epoch = 0;
    Json metrics;
};

/// A fine-tuning job. It is kept as one file, so that status, checkpoints and result always fit together.
struct Job {
    std::string id;
    std::int64_t createdAt = 0;
    std::optional<std::int64_t> finishedAt;
    JobStatus status = JobStatus::ValidatingFiles;
    std::string model; ///< as asked for; may itself be a fine-tuned one
    std::string baseModel; ///< the folder it all stands on
    std::string suffix;
    std::int64_t seed = 0;
    TrainingMethod method = TrainingMethod::Supervised;
    Hyperparameters wanted;
    std::optional<Hyperparameters> resolved;
    std::string trainingFile, validationFile; ///< the second may be empty
    std::map<std::string, std::string> metadata;
    std::optional<Failure> error;
    std::string tunedModel; ///< the model's id, once it is finished
    bool isModelDeleted = false;
    std::string resultFile;
    std::int64_t trainedTokens = 0;
    std::vector<JobCheckpoint> checkpoints; ///< oldest first
    int startsWithoutProgress = 0; ///< how often the program ended while it trained, since the last state was kept
    double secondsLeft = 0; ///< estimate; not stored

    /// The id that the finished model gets, and that its checkpoints' ids begin with.
    std::string tunedName() const;
    std::string checkpointName(const JobCheckpoint &checkpoint) const;
    std::string folder() const { return "jobs/" + id; }
};

std::string recordOf(const Job &job);
std::optional<Job> jobFrom(const std::string &record);

struct JobEvent {
    std::string id;
    std::int64_t createdAt = 0;
    std::string level; ///< info, warn or error
    std::string message;
    Json metrics; ///< null for a mere message
};

std::string recordOf(const JobEvent &event);
std::optional<JobEvent> eventFrom(const std::string &record);

} // namespace likeness::engine
