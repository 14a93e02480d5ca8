// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/loss_curves.h"

#include "domain/csv_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace likeness {

namespace {

/// So many times as far as the points before and after: some are missing here.
constexpr int missingSteps = 5;

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();

/// Steps are in order; times may not be, after a clock was put back.
void putInOrder(Curve *curve)
{
    std::stable_sort(curve->begin(), curve->end(),
                     [](const CurvePoint &one, const CurvePoint &other) { return one.x < other.x; });
}

struct Placed {
    const QVector<LossPoint> &points;
    const QVector<double> &places;
};

template <typename Value> Curve curveOf(const Placed &placed, Value valueOf, int *unplaced)
{
    Curve curve;
    bool isAfterGap = false;
    for (qsizetype i = 0; i < placed.points.size(); ++i) {
        const std::optional<double> value = valueOf(placed.points[i]);
        if (!value)
            continue;
        if (!std::isfinite(*value) || !std::isfinite(placed.places[i])) {
            ++*unplaced;
            isAfterGap = !curve.isEmpty();
            continue;
        }
        curve.append({placed.places[i], *value, int(i), isAfterGap});
        isAfterGap = false;
    }
    putInOrder(&curve);
    return curve;
}

/// Steps that never came, such as those of a night without a connection.
void markMissing(const QVector<LossPoint> &points, Curve *curve)
{
    const auto distance = [&](qsizetype i) {
        const bool isThere = i > 0 && i < curve->size();
        return isThere ? points[curve->at(i).index].step - points[curve->at(i - 1).index].step : 0;
    };
    for (qsizetype i = 2; i < curve->size(); ++i) {
        if (distance(i) > missingSteps * qMax(distance(i - 1), distance(i + 1)))
            (*curve)[i].isAfterGap = true;
    }
}

QByteArray figure(const std::optional<double> &value)
{
    return value ? QByteArray::number(*value, 'g', QLocale::FloatingPointShortest) : QByteArray();
}

QByteArray csvRow(const QByteArray &title, const LossPoint &point)
{
    const QByteArray time = point.at.isValid() ? point.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() : QByteArray();
    const std::optional<double> epoch = point.epoch > 0 ? std::optional(point.epoch) : std::nullopt;
    const QByteArrayList cells{title,
                               QByteArray::number(point.step),
                               time,
                               figure(epoch),
                               figure(point.trainLoss),
                               figure(point.trainAccuracy),
                               figure(point.validLoss),
                               figure(point.validAccuracy),
                               figure(point.fullValidLoss),
                               figure(point.fullValidAccuracy)};
    return cells.join(',') + "\r\n";
}

void complete(std::optional<double> *known, const std::optional<double> &other)
{
    if (!*known)
        *known = other;
}

void complete(LossPoint *point, const LossPoint &other)
{
    complete(&point->trainLoss, other.trainLoss);
    complete(&point->trainAccuracy, other.trainAccuracy);
    complete(&point->validLoss, other.validLoss);
    complete(&point->validAccuracy, other.validAccuracy);
    complete(&point->fullValidLoss, other.fullValidLoss);
    complete(&point->fullValidAccuracy, other.fullValidAccuracy);
    point->epoch = point->epoch > 0 ? point->epoch : other.epoch;
    point->at = point->at.isValid() ? point->at : other.at;
}

} // namespace

QDateTime beginOf(const QVector<LossPoint> &points)
{
    const auto first =
        std::find_if(points.begin(), points.end(), [](const LossPoint &one) { return one.at.isValid(); });
    return first == points.end() ? QDateTime() : first->at;
}

double placeOf(const LossPoint &point, const QDateTime &begin, LossAxis axis)
{
    constexpr double millisecondsPerSecond = 1000;
    switch (axis) {
    case LossAxis::Step:
        return point.step;
    case LossAxis::Epoch:
        return point.epoch > 0 ? point.epoch : nowhere;
    case LossAxis::Time:
        break;
    }
    return point.at.isValid() ? double(begin.msecsTo(point.at)) / millisecondsPerSecond : nowhere;
}

std::optional<double> trainingValue(const LossPoint &point, LossMeasure measure)
{
    return measure == LossMeasure::Loss ? point.trainLoss : point.trainAccuracy;
}

std::optional<double> validationValue(const LossPoint &point, LossMeasure measure)
{
    if (measure == LossMeasure::Loss)
        return point.bestValidLoss();
    return point.fullValidAccuracy ? point.fullValidAccuracy : point.validAccuracy;
}

LossCurves curvesOf(const QVector<LossPoint> &points, LossMeasure measure, LossAxis axis)
{
    QVector<double> places;
    places.reserve(points.size());
    const QDateTime begin = beginOf(points);
    for (const LossPoint &point : points)
        places.append(placeOf(point, begin, axis));
    LossCurves curves;
    const Placed placed{points, places};
    curves.train = curveOf(
        placed, [measure](const LossPoint &point) { return trainingValue(point, measure); }, &curves.unplaced);
    curves.validation = curveOf(
        placed, [measure](const LossPoint &point) { return validationValue(point, measure); }, &curves.unplaced);
    markMissing(points, &curves.train);
    return curves;
}

QVector<LossPoint> withCheckpoints(QVector<LossPoint> points, const QVector<TrainingCheckpoint> &checkpoints)
{
    for (const TrainingCheckpoint &checkpoint : checkpoints) {
        const auto place = std::lower_bound(points.begin(), points.end(), checkpoint.figures.step,
                                            [](const LossPoint &point, int step) { return point.step < step; });
        if (place != points.end() && place->step == checkpoint.figures.step)
            complete(&*place, checkpoint.figures);
        else
            points.insert(place, checkpoint.figures);
    }
    return points;
}

std::optional<CurvePoint> bestOf(const Curve &curve, LossMeasure measure)
{
    if (curve.isEmpty())
        return std::nullopt;
    const auto isLower = [](const CurvePoint &one, const CurvePoint &other) { return one.y < other.y; };
    return measure == LossMeasure::Loss ? *std::min_element(curve.begin(), curve.end(), isLower)
                                        : *std::max_element(curve.begin(), curve.end(), isLower);
}

int makeLogarithmic(Curve *curve)
{
    const qsizetype before = curve->size();
    bool isAfterGap = false;
    Curve left;
    left.reserve(before);
    for (CurvePoint point : std::as_const(*curve)) {
        if (point.y <= 0) {
            isAfterGap = !left.isEmpty();
            continue;
        }
        point.y = std::log10(point.y);
        point.isAfterGap = point.isAfterGap || isAfterGap;
        isAfterGap = false;
        left.append(point);
    }
    *curve = left;
    return int(before - left.size());
}

QByteArray lossCsv(const QVector<TitledPoints> &trainings)
{
    QByteArray file = "training,step,time,epoch,train_loss,train_accuracy,valid_loss,valid_accuracy,full_valid_loss,"
                      "full_valid_accuracy\r\n";
    for (const TitledPoints &training : trainings) {
        const QByteArray title = csvLine({training.title}).chopped(2); // without its line end
        for (const LossPoint &point : training.points)
            file += csvRow(title, point);
    }
    return file;
}

} // namespace likeness
