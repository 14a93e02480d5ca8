// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/job_store.h"
#include "engine/runtime/model_runtime.h"

namespace likeness::engine {

/// The model that is made on the spot, so that everything works before any download.
inline constexpr const char *practiceModelId = "likeness-practice";

struct ModelEntry {
    std::string id;
    std::string base; ///< of a fine-tuned model; empty for a base model
    std::int64_t createdAt = 0;
    ModelFacts facts;
    std::string problem; ///< why it cannot be used, as a sentence; empty where it can
};

/// All models: folders under models/, folders elsewhere that a file NAME.link points to, and what jobs made of them.
/// All functions may be called from any thread.
class ModelStore {
public:
    /// Makes the folder whole or not at all.
    using MakePractice = std::function<Result<void>(const std::filesystem::path &folder)>;

    ModelStore(std::filesystem::path models, const SealedFolder &files, JobStore &jobs, ModelRuntime &runtime,
               MakePractice makePractice);

    std::vector<ModelEntry> list();
    /// @return NotFound for an id that nobody has
    Result<ModelEntry> find(const std::string &id);
    /// @return NotFound; BadRequest with the reason for a folder that does not fit
    Result<ModelRef> resolve(const std::string &id);
    /// Deletes a fine-tuned model with its checkpoints. Base models are folders that the person manages.
    Result<void> remove(const std::string &id);

private:
    struct Inspected {
        std::int64_t stamp = 0; ///< of config.json, so that an exchanged folder is looked at again
        Result<ModelFacts> facts;
    };

    std::map<std::string, std::filesystem::path> baseFolders();
    ModelEntry baseEntry(const std::string &id, const std::filesystem::path &folder);
    Result<ModelFacts> inspect(const std::filesystem::path &folder);
    void ensurePractice();

    std::filesystem::path m_models;
    SealedFolder m_files;
    JobStore &m_jobs;
    ModelRuntime &m_runtime;
    MakePractice m_makePractice;
    std::mutex m_mutex; ///< for what follows
    std::map<std::string, Inspected> m_inspected; ///< by folder
};

/// Where a job keeps the files of its finished model, or of a checkpoint.
std::string modelFolder(const Job &job);
std::string checkpointFolder(const Job &job, int step);
Result<void> writeTuned(const SealedFolder &files, const std::string &folder, const TunedFiles &tuned);
Result<TunedFiles> readTuned(const SealedFolder &files, const std::string &folder);

} // namespace likeness::engine
