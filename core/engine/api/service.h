// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/fine_tuning.h"
#include "engine/storage/data_folder.h"

namespace likeness::engine {

/// Everything behind the HTTP interface, put together.
class Service {
public:
    /// @param makePractice makes the practice model's folder; may be empty
    /// @return as DataFolder::open
    static Result<std::unique_ptr<Service>> open(const std::filesystem::path &data, Sealer sealer,
                                                 ModelRuntime &runtime, ModelStore::MakePractice makePractice);
    /// Lets no chat go on, and ends the training between two steps.
    void stop();

    const DataFolder &data() const { return m_data; }
    FileStore &files() { return *m_files; }
    JobStore &jobs() { return *m_jobs; }
    ModelStore &models() { return *m_models; }
    FineTuning &fineTuning() { return *m_fineTuning; }
    ModelRuntime &runtime() { return m_runtime; }
    Activity &activity() { return m_activity; }
    bool isStopping() const { return m_isStopping; }

private:
    Service(DataFolder data, ModelRuntime &runtime) : m_data(std::move(data)), m_runtime(runtime) { }

    DataFolder m_data;
    ModelRuntime &m_runtime;
    Activity m_activity;
    std::atomic<bool> m_isStopping = false;
    std::unique_ptr<FileStore> m_files;
    std::unique_ptr<JobStore> m_jobs;
    std::unique_ptr<ModelStore> m_models;
    std::unique_ptr<FineTuning> m_fineTuning;
};

} // namespace likeness::engine
