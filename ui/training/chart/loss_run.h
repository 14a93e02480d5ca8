// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"

namespace likeness {

/// A training as the chart shows it.
struct LossRun {
    QString id; ///< of the job
    QString title; ///< "Job 3"
    QVector<LossPoint> points; ///< by step
    QVector<TrainingCheckpoint> checkpoints; ///< by step
    bool isGoing = false; ///< more may come

    bool operator==(const LossRun &) const = default;
};

} // namespace likeness
