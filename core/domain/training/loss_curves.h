// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charts/curve.h"
#include "domain/training/training_job.h"

namespace likeness {

enum class LossMeasure { Loss, Accuracy };
enum class LossAxis { Step, Epoch, Time };

/// The figures of a training as curves; their points' `index` is that of the LossPoint.
struct LossCurves {
    Curve train;
    Curve validation; ///< on all rows where that is known, else on a batch
    int unplaced = 0; ///< values that are no numbers, or of which the axis knows no place

    bool operator==(const LossCurves &) const = default;
};

/// Values that are no numbers (infinite, undefined) leave a gap. So do steps that are missing where all around them are
/// there. A figure that was not given leaves none: validations come more rarely than steps.
LossCurves curvesOf(const QVector<LossPoint> &points, LossMeasure measure, LossAxis axis);

/// When the first of them was; invalid where no time is known.
QDateTime beginOf(const QVector<LossPoint> &points);
/// Where a point lies: its step, its epoch, or the seconds since `begin`. Not a number where that is not known.
double placeOf(const LossPoint &point, const QDateTime &begin, LossAxis axis);

std::optional<double> trainingValue(const LossPoint &point, LossMeasure measure);
std::optional<double> validationValue(const LossPoint &point, LossMeasure measure);

/// The points with what checkpoints know of their steps, so that a checkpoint lies on a line although its step's own
/// figures never came.
QVector<LossPoint> withCheckpoints(QVector<LossPoint> points, const QVector<TrainingCheckpoint> &checkpoints);

/// The best of a curve: the lowest loss or the highest accuracy; of equals the first. Nothing of an empty one.
std::optional<CurvePoint> bestOf(const Curve &curve, LossMeasure measure);

/// Takes values of 0 and below out, which a logarithmic axis has no place for, and turns the others into exponents.
/// Returns how many were taken out.
int makeLogarithmic(Curve *curve);

/// All points of these trainings as they came, with dots for decimals: a file for spreadsheets and for programs.
struct TitledPoints {
    QString title;
    QVector<LossPoint> points;
};
QByteArray lossCsv(const QVector<TitledPoints> &trainings);

} // namespace likeness
