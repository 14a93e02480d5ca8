// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/temporary_folder.h"
#include "engine/training/learner.h"
#include "engine/training/plan/dataset.h"
#include "engine/training/train.h"

#include <functional>
#include <vector>

namespace likeness::engine {

/// A folder of two narrow layers with random weights, which reads byte by byte. It goes with the test.
class TinyModel {
public:
    TinyModel();

    const std::filesystem::path &folder() const { return m_folder.path(); }

private:
    TemporaryFolder m_folder;
};

/// Keeps what a training says, and stops it where the test wants.
class Recorder : public TrainingListener {
public:
    void started(const Hyperparameters &hyperparameters, int stepCount) override
    {
        resolved = hyperparameters;
        totalSteps = stepCount;
    }
    void stepDone(const StepMetrics &metrics) override { steps.push_back(metrics); }
    Result<void> keep(const CheckpointData &checkpoint) override
    {
        kept.push_back(checkpoint);
        return {};
    }
    Proceed proceed() override { return decide ? decide(static_cast<int>(steps.size())) : Proceed::Go; }

    std::vector<double> losses() const;

    std::function<Proceed(int stepsDone)> decide;
    Hyperparameters resolved;
    int totalSteps = 0;
    std::vector<StepMetrics> steps;
    std::vector<CheckpointData> kept;
};

/// Short conversations with different answers.
std::vector<TrainingRow> rowsOf(int count);
std::vector<TrainingRow> pairsOf(int count);

/// Sequences of random bytes of different lengths of which the second half is counted.
Dataset randomDataset(int rows, std::size_t sequencesPerRow = 1);

} // namespace likeness::engine
