// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/loss_meaning.h"

#include "domain/training/loss_curves.h"

#include <algorithm>
#include <cmath>

namespace likeness {

namespace {

constexpr qsizetype fewestSteps = 8; ///< below them noise looks like a trend
constexpr double usualWeight = 0.6; ///< of the smoothing that the value now is taken from
constexpr double notable = 0.01; ///< a change by a hundredth is one
constexpr int fewestRises = 2;

struct Validated {
    int step = 0;
    double loss = 0; ///< as the chart shows it
    double judged = 0; ///< what a trend is told by
};

/// What the validations are judged by.
struct Validations {
    QVector<Validated> values;
    bool areCheckpoints = false;
    int fewestRises = likeness::fewestRises;
};

QVector<Validated> ofCheckpoints(const QVector<TrainingCheckpoint> &checkpoints)
{
    QVector<Validated> values;
    for (const TrainingCheckpoint &checkpoint : checkpoints) {
        const std::optional<double> loss = checkpoint.figures.bestValidLoss();
        if (loss && std::isfinite(*loss))
            values.append({checkpoint.figures.step, *loss, *loss});
    }
    return values;
}

QVector<Validated> onAllRows(const QVector<LossPoint> &points)
{
    QVector<Validated> values;
    for (const LossPoint &point : points) {
        if (point.fullValidLoss && std::isfinite(*point.fullValidLoss))
            values.append({point.step, *point.fullValidLoss, *point.fullValidLoss});
    }
    return values;
}

/// A batch is a small sample: its losses are smoothed before they are believed.
QVector<Validated> onBatches(const QVector<LossPoint> &points)
{
    QVector<Validated> values;
    const Curve raw = curvesOf(points, LossMeasure::Loss, LossAxis::Step).validation;
    const Curve even = smoothed(raw, usualWeight);
    for (qsizetype i = 0; i < raw.size(); ++i)
        values.append({points[raw[i].index].step, raw[i].y, even[i].y});
    return values;
}

/// Checkpoints are what a person chooses from; where there are few, all rows say more than a batch.
Validations validationsOf(const QVector<LossPoint> &points, const QVector<TrainingCheckpoint> &checkpoints)
{
    constexpr int risesOfBatches = 5;
    if (const auto values = ofCheckpoints(checkpoints); values.size() > fewestRises)
        return {values, true};
    if (const auto values = onAllRows(points); values.size() > fewestRises)
        return {values};
    return {onBatches(points), false, risesOfBatches};
}

int risesAtTheEnd(const QVector<Validated> &values)
{
    qsizetype i = values.size() - 1;
    while (i > 0 && values[i].judged > values[i - 1].judged)
        --i;
    return int(values.size() - 1 - i);
}

double meanOf(const Curve &curve, qsizetype from, qsizetype to)
{
    double sum = 0;
    for (qsizetype i = from; i < to; ++i)
        sum += curve[i].y;
    return sum / double(to - from);
}

CurveState trendOf(const Curve &train)
{
    if (train.size() < fewestSteps)
        return CurveState::TooEarly;
    const qsizetype quarter = train.size() / 4;
    const double last = meanOf(train, train.size() - quarter, train.size());
    const double before = meanOf(train, train.size() - 2 * quarter, train.size() - quarter);
    const double change = last - before;
    if (std::abs(change) <= notable * std::abs(before))
        return CurveState::Level;
    return change < 0 ? CurveState::Falling : CurveState::Rising;
}

/// The last loss that was told, if any, is no number.
bool hasDiverged(const QVector<LossPoint> &points)
{
    const auto last = std::find_if(points.rbegin(), points.rend(),
                                   [](const LossPoint &point) { return point.trainLoss.has_value(); });
    return last != points.rend() && !std::isfinite(*last->trainLoss);
}

void judgeValidations(const Validations &validations, CurveMeaning *meaning)
{
    const QVector<Validated> &values = validations.values;
    if (values.isEmpty())
        return;
    const auto lowest =
        std::min_element(values.begin(), values.end(),
                         [](const Validated &one, const Validated &other) { return one.loss < other.loss; });
    meaning->lowestStep = lowest->step;
    meaning->lowest = lowest->loss;
    meaning->areCheckpoints = validations.areCheckpoints;
    const int rises = risesAtTheEnd(values);
    const double least =
        std::min_element(values.begin(), values.end(), [](const Validated &one, const Validated &other) {
            return one.judged < other.judged;
        })->judged;
    const bool isNotable = values.last().judged - least > notable * std::abs(least);
    if (rises >= validations.fewestRises && isNotable) {
        meaning->risen = rises;
        meaning->state = CurveState::Overfitting;
    }
}

} // namespace

CurveMeaning meaningOf(const QVector<LossPoint> &points, const QVector<TrainingCheckpoint> &checkpoints, bool isGoing)
{
    CurveMeaning meaning;
    const Curve train = curvesOf(points, LossMeasure::Loss, LossAxis::Step).train;
    meaning.steps = int(train.size());
    meaning.state = isGoing ? CurveState::Waiting : CurveState::Nothing;
    if (!train.isEmpty()) {
        meaning.first = train.first().y;
        meaning.last = smoothed(train, usualWeight).last().y;
        meaning.state = trendOf(train);
        judgeValidations(validationsOf(points, checkpoints), &meaning);
    }
    if (hasDiverged(points))
        meaning.state = CurveState::Diverged;
    return meaning;
}

} // namespace likeness
