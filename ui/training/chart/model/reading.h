// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/model/chart_data.h"

namespace likeness {

/// What one line says at a place.
struct ReadValue {
    int run = 0; ///< index of the training, which gives the colour
    QString title; ///< of the training; empty where there is only one
    bool isValidation = false;
    int step = 0; ///< where it was measured, which may be just beside the place
    double raw = 0;
    std::optional<double> smooth; ///< nothing for validations
};

/// What all lines say at a place, from the highest to the lowest as they are drawn.
struct ChartReading {
    int step = 0;
    double epoch = 0; ///< 0: not known
    QDateTime at;
    QVector<ReadValue> values;
};

ChartReading readingAt(const ChartData &data, double x);
/// In one sentence, and as lines to be copied.
QString spokenReading(const ChartReading &reading, LossMeasure measure);
QString copiedReading(const ChartReading &reading, LossMeasure measure);
/// "Job 3, training loss"
QString titleOf(const ReadValue &value, LossMeasure measure);

} // namespace likeness
