// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"

namespace likeness {

/// What a curve says about its training.
enum class CurveState {
    Waiting, ///< no loss value came yet
    Nothing, ///< it is over, and none ever came
    TooEarly, ///< too few values to say anything
    Diverged, ///< the last value is no number any more
    Overfitting, ///< the validation has been rising
    Rising, ///< the training itself has been getting worse
    Falling,
    Level
};

struct CurveMeaning {
    CurveState state = CurveState::Waiting;
    int steps = 0; ///< training steps with a loss
    double first = 0; ///< training loss, at the first step
    double last = 0; ///< its smoothed value now
    int risen = 0; ///< Overfitting: how often in a row the validation was higher than before
    bool areCheckpoints = false; ///< those were of checkpoints, else validations between them
    int lowestStep = 0; ///< of the validation; 0: nothing validated
    double lowest = 0;

    bool operator==(const CurveMeaning &) const = default;
};

/// Overfitting is named where the validation rose twice in a row or more, and by more than a hundredth from its lowest.
/// Rising and falling compare the training's last quarter with what was just before it.
CurveMeaning meaningOf(const QVector<LossPoint> &points, const QVector<TrainingCheckpoint> &checkpoints, bool isGoing);

} // namespace likeness
