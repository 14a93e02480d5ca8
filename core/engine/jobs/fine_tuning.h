// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/activity.h"
#include "engine/jobs/training_run.h"

#include <condition_variable>
#include <thread>

namespace likeness::engine {

/// The jobs as a machine of states: validating_files -> queued -> running -> succeeded, failed or cancelled, with
/// paused in between. One trains at a time; files are checked beside it. All functions may be called from any thread.
class FineTuning {
public:
    FineTuning(const JobPlaces &places, Activity &activity);
    ~FineTuning(); ///< as stop()

    /// Takes up what the last run of the program left, and goes on with it.
    void start();
    /// Ends between two steps with a kept state; the next start goes on from there.
    void stop();

    /// Gives the job its id and puts it first into validation. @return NotFound or BadRequest for model and files
    Result<Job> create(Job asked);
    Result<Job> cancel(const std::string &id);
    Result<Job> pause(const std::string &id);
    Result<Job> resume(const std::string &id);
    /// Ends a running job after the step it is at, with a model: the loss is good enough.
    Result<Job> finishEarly(const std::string &id);
    /// Deletes a file, unless a job needs it that is not over.
    Result<void> removeFile(const std::string &id);

private:
    void tidyAfterCrash();
    void tidy(const Job &job);
    void checkLoop();
    void trainLoop();
    /// Waits for the oldest job in this state. @return nothing when the engine ends
    std::optional<Job> next(JobStatus status);
    void check(const Job &job);
    void train(const Job &job);
    Result<Job> begin(const Job &job); ///< Cancelled: it does not wait any more
    Result<TrainingOutcome> run(const Job &job);
    void conclude(const Job &job, const Result<TrainingOutcome> &outcome);
    Result<void> succeed(const Job &job, const TrainingOutcome &outcome);
    void stopFor(const Job &job, const Failure &failure);
    void wake();
    void wishFor(const std::string &id, Proceed wish);
    void say(const Job &job, const char *level, const std::string &message);

    JobPlaces m_places;
    Activity &m_activity;
    std::mutex m_mutex; ///< for the waiting and m_current
    std::condition_variable m_changed;
    std::string m_current; ///< the job that trains
    std::atomic<Proceed> m_wish = Proceed::Go; ///< for m_current
    std::atomic<bool> m_isStopping = false;
    std::thread m_checker, m_trainer;
};

} // namespace likeness::engine
