// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/adamw.h"
#include "engine/training/objective.h"
#include "engine/training/pace.h"
#include "engine/training/plan/schedule.h"
#include "engine/training/resume_state.h"

#include <chrono>

namespace likeness::engine {

struct LoopPlan {
    const Dataset &training, &validation;
    Schedule schedule;
    std::size_t batchSize = 1;
    std::uint64_t seed = 0;
};

/// Step after step, asking the listener before each whether to go on.
class TrainingLoop {
public:
    TrainingLoop(const Learner &learner, Objective &objective, AdamW &optimizer, const LoopPlan &plan,
                 TrainingListener &listener);

    /// @param state where to go on; its references are kept with each checkpoint
    Result<TrainingOutcome> run(ResumeState state);

    static int stepsPerEpoch(std::size_t rows, std::size_t batchSize);

private:
    Result<void> doStep(int step);
    void measure(int step);
    bool isEndOfEpoch(int step) const { return step % m_stepsPerEpoch == 0; }
    bool isCheckpointDue(int step) const;
    Result<void> keep(int step);
    Result<TrainingOutcome> outcome(TrainingEnd end) const;
    const RowNumbers &batchOf(int step);
    std::int64_t tokensFrom(int step);

    const Learner &m_learner;
    Objective &m_objective;
    AdamW &m_optimizer;
    const LoopPlan m_plan;
    TrainingListener &m_listener;
    const int m_stepsPerEpoch;
    const RowNumbers m_validationPart;

    ResumeState m_state;
    StepMetrics m_metrics;
    Pace m_pace{0};
    std::vector<RowNumbers> m_epochBatches;
    int m_batchesOfEpoch = 0;
    int m_keptStep = -1;
    int m_brokenSteps = 0; ///< without a usable gradient, one after the other
    std::chrono::steady_clock::time_point m_keptAt = std::chrono::steady_clock::now();
};

} // namespace likeness::engine
