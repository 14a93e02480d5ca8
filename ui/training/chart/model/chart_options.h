// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/loss_curves.h"

#include <QVariantMap>

namespace likeness {

/// What a person chose to see of curves.
struct ChartOptions {
    static constexpr double mostSmoothing = 0.99;

    LossMeasure measure = LossMeasure::Loss;
    LossAxis axis = LossAxis::Step;
    double smoothing = 0.6; ///< 0 to mostSmoothing
    bool isLogarithmic = false;
    bool isWithoutOutliers = false;
    bool showsRaw = true;
    bool showsSmooth = true;
    bool showsValidation = true;
    bool showsCheckpoints = true;

    bool operator==(const ChartOptions &) const = default;
};

QVariantMap toVariant(const ChartOptions &options);
/// What is missing or out of range is as it came.
ChartOptions chartOptionsFrom(const QVariantMap &kept);

} // namespace likeness
