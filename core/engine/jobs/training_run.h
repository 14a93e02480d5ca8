// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/job_data.h"

#include <atomic>

namespace likeness::engine {

/// Keeps what a training hands out: losses as events, checkpoints, and the state to go on from.
class TrainingRun : public TrainingListener {
public:
    /// @param wish what to do between two steps; set by whoever cancels or pauses
    TrainingRun(const JobPlaces &places, const Job &job, const std::atomic<Proceed> &wish);

    void started(const Hyperparameters &resolved, int totalSteps) override;
    void stepDone(const StepMetrics &metrics) override;
    Result<void> keep(const CheckpointData &checkpoint) override;
    Proceed proceed() override;

private:
    Result<void> keepCheckpoint(const CheckpointData &checkpoint);
    Result<void> removeOldCheckpoints();

    JobPlaces m_places;
    std::string m_jobId;
    const std::atomic<Proceed> &m_wish;
    int m_lastSaid = 0; ///< the last step that has an event; after a crash some steps are trained again
    bool m_isBroken = false; ///< events cannot be written any more
};

} // namespace likeness::engine
