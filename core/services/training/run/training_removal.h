// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/trainer.h"

#include <functional>

namespace likeness {

class TrainingRun;

/// Has deleted what a provider keeps of a training, one after the other. What it refuses does not keep the rest, and
/// stays named in the job.
class TrainingRemoval {
public:
    using Done = std::function<void(const Result<> &result)>; ///< the first thing that was refused

    explicit TrainingRemoval(TrainingRun &run) : m_run(run) { }

    void files(const Done &done);
    /// The tuned model and its checkpoints.
    void models(const Done &done);

private:
    void nextFile(QStringList files, const Result<> &sofar, const Done &done);
    void nextModel(QStringList models, const Result<> &sofar, const Done &done);

    TrainingRun &m_run;
};

QStringList filesAt(const RemoteTraining &remote);

} // namespace likeness
