// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/job.h"
#include "engine/storage/sealed_log.h"

#include <mutex>

namespace likeness::engine {

/// The jobs with their events, on disk and in memory. All functions may be called from any thread.
class JobStore {
public:
    /// Reads what is there. A job whose file is damaged is left out; its folder stays.
    static Result<std::unique_ptr<JobStore>> open(const SealedFolder &folder);

    Result<void> add(const Job &job);
    /// @return NotFound
    Result<Job> find(const std::string &id) const;
    std::vector<Job> list() const; ///< newest first
    /// The oldest job in this state.
    std::optional<Job> first(JobStatus status) const;

    /// While it lives nobody else sees or changes a job: for a state and the event that tells of it, which others must
    /// not see apart. Whoever holds it takes no other lock.
    [[nodiscard]] std::unique_lock<std::recursive_mutex> hold() const { return std::unique_lock(m_mutex); }

    using Change = std::function<Result<void>(Job &)>;
    /// All or nothing: what `change` did counts once it is on the disk.
    Result<Job> change(const std::string &id, const Change &change);
    /// For ends of a training, which hold even where the disk is full: then until the next start, which tries again.
    void settle(const std::string &id, const std::function<void(Job &)> &change);
    /// What nobody misses after a crash, such as the remaining time.
    void note(const std::string &id, const std::function<void(Job &)> &change);

    Result<void> say(const std::string &id, const std::string &level, const std::string &message, Json metrics = {});
    Result<std::vector<JobEvent>> events(const std::string &id); ///< oldest first
    Result<void> flushEvents(const std::string &id);

    int damagedJobs() const { return m_damaged; }

private:
    struct EventLog {
        SealedLog file;
        std::vector<JobEvent> events;
    };

    explicit JobStore(const SealedFolder &folder) : m_folder(folder) { }
    void load();
    Result<EventLog *> logOf(const std::string &id);

    SealedFolder m_folder;
    mutable std::recursive_mutex m_mutex; ///< so that whoever holds the jobs may change them
    std::map<std::string, Job> m_jobs;
    std::map<std::string, EventLog> m_logs; ///< opened when first needed
    int m_damaged = 0;
};

} // namespace likeness::engine
