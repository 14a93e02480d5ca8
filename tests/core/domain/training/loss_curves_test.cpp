// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/loss_curves.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace likeness {
namespace {

const QDateTime begin(QDate(2026, 11, 3), QTime(10, 11), Qt::UTC);

LossPoint pointAt(int step, std::optional<double> loss)
{
    LossPoint point;
    point.step = step;
    point.trainLoss = loss;
    point.at = begin.addSecs(step * 2);
    return point;
}

QVector<LossPoint> pointsAt(const QVector<int> &steps)
{
    QVector<LossPoint> points;
    for (const int step : steps)
        points.append(pointAt(step, 1.0 / step));
    return points;
}

QVector<int> afterGaps(const Curve &curve)
{
    QVector<int> places;
    for (const CurvePoint &point : curve) {
        if (point.isAfterGap)
            places.append(int(point.x));
    }
    return places;
}

TEST(LossCurves, WhatIsNoNumberIsLeftOutAndLeavesAGap)
{
    const double inf = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const LossCurves curves = curvesOf({pointAt(1, 2.0), pointAt(2, nan), pointAt(3, inf), pointAt(4, 1.0)},
                                       LossMeasure::Loss, LossAxis::Step);
    ASSERT_EQ(curves.train.size(), 2);
    EXPECT_EQ(curves.unplaced, 2);
    EXPECT_EQ(afterGaps(curves.train), QVector<int>{4});
    EXPECT_EQ(curves.train[1].index, 3);
}

TEST(LossCurves, WhatWasNotGivenLeavesNoGap)
{
    const LossCurves curves =
        curvesOf({pointAt(1, 2.0), pointAt(2, {}), pointAt(3, 1.0)}, LossMeasure::Loss, LossAxis::Step);
    EXPECT_EQ(curves.unplaced, 0);
    EXPECT_TRUE(afterGaps(curves.train).isEmpty());
}

TEST(LossCurves, StepsThatNeverCameAreAGap)
{
    const auto gapsOf = [](const QVector<int> &steps) {
        return afterGaps(curvesOf(pointsAt(steps), LossMeasure::Loss, LossAxis::Step).train);
    };
    EXPECT_EQ(gapsOf({1, 2, 3, 4, 60, 61, 62}), QVector<int>{60});
    EXPECT_TRUE(gapsOf({1, 2, 3, 4, 14, 24, 34}).isEmpty()) << "told of more rarely from then on";
    EXPECT_TRUE(gapsOf({1, 10, 20, 30}).isEmpty());
}

TEST(LossCurves, EpochsAndTimesAreOtherPlacesForTheSame)
{
    QVector<LossPoint> points{pointAt(10, 2.0), pointAt(20, 1.0), pointAt(30, 0.5)};
    points[1].epoch = 0.5;
    points[2].epoch = 1;
    const LossCurves byEpoch = curvesOf(points, LossMeasure::Loss, LossAxis::Epoch);
    ASSERT_EQ(byEpoch.train.size(), 2) << "nobody said in which epoch the first was";
    EXPECT_EQ(byEpoch.unplaced, 1);
    EXPECT_EQ(byEpoch.train.last().x, 1);
    const LossCurves byTime = curvesOf(points, LossMeasure::Loss, LossAxis::Time);
    EXPECT_EQ(byTime.train[0].x, 0);
    EXPECT_EQ(byTime.train[2].x, 40);
}

TEST(LossCurves, AClockThatWasPutBackMakesNoLineRunBackwards)
{
    QVector<LossPoint> points{pointAt(1, 3.0), pointAt(2, 2.0), pointAt(3, 1.0)};
    points[2].at = begin.addSecs(-60);
    const Curve curve = curvesOf(points, LossMeasure::Loss, LossAxis::Time).train;
    EXPECT_EQ(curve.first().index, 2);
    EXPECT_LT(curve.first().x, curve.last().x);
}

TEST(LossCurves, ValidationsOfAllRowsStandBeforeThoseOfABatch)
{
    LossPoint point = pointAt(1, 1.0);
    point.validLoss = 0.9;
    point.fullValidLoss = 0.95;
    point.validAccuracy = 0.6;
    EXPECT_EQ(curvesOf({point}, LossMeasure::Loss, LossAxis::Step).validation.first().y, 0.95);
    EXPECT_EQ(curvesOf({point}, LossMeasure::Accuracy, LossAxis::Step).validation.first().y, 0.6);
    EXPECT_TRUE(curvesOf({point}, LossMeasure::Accuracy, LossAxis::Step).train.isEmpty());
}

TEST(LossCurves, CheckpointsCompleteWhatIsKnownOfTheirSteps)
{
    TrainingCheckpoint known;
    known.figures.step = 2;
    known.figures.validLoss = 0.7;
    known.figures.trainLoss = 9; // the step's own figure counts
    TrainingCheckpoint unheard;
    unheard.figures.step = 5;
    unheard.figures.trainLoss = 0.2;
    const QVector<LossPoint> points = withCheckpoints(pointsAt({1, 2, 8}), {known, unheard});
    ASSERT_EQ(points.size(), 4);
    EXPECT_EQ(points[1].trainLoss, 0.5);
    EXPECT_EQ(points[1].validLoss, 0.7);
    EXPECT_EQ(points[2].step, 5);
}

TEST(LossCurves, TheBestIsTheLowestLossAndTheHighestAccuracy)
{
    const Curve curve{{1, 0.5, 0, false}, {2, 0.2, 1, false}, {3, 0.9, 2, false}, {4, 0.2, 3, false}};
    EXPECT_EQ(bestOf(curve, LossMeasure::Loss)->x, 2);
    EXPECT_EQ(bestOf(curve, LossMeasure::Accuracy)->x, 3);
    EXPECT_FALSE(bestOf({}, LossMeasure::Loss));
}

TEST(LossCurves, ALogarithmicAxisHasNoPlaceForZeroAndCountsWhatItLeavesOut)
{
    Curve curve{{1, 100, 0, false}, {2, 0, 1, false}, {3, -1, 2, false}, {4, 0.1, 3, false}};
    EXPECT_EQ(makeLogarithmic(&curve), 2);
    ASSERT_EQ(curve.size(), 2);
    EXPECT_DOUBLE_EQ(curve[0].y, 2);
    EXPECT_DOUBLE_EQ(curve[1].y, -1);
    EXPECT_TRUE(curve[1].isAfterGap);
}

TEST(LossCsv, HoldsEveryPointAsItCame)
{
    LossPoint point = pointAt(1, 0.1);
    point.validLoss = 2.0 / 3;
    point.epoch = 0.25;
    const QByteArray file = lossCsv({{QStringLiteral("Job 3, \"best\""), {point, pointAt(2, -1e-7)}}});
    EXPECT_EQ(file,
              "training,step,time,epoch,train_loss,train_accuracy,valid_loss,valid_accuracy,full_valid_loss,"
              "full_valid_accuracy\r\n"
              "\"Job 3, \"\"best\"\"\",1,2026-11-03T10:11:02.000Z,0.25,0.1,,0.6666666666666666,,,\r\n"
              "\"Job 3, \"\"best\"\"\",2,2026-11-03T10:11:04.000Z,,-1e-07,,,,,\r\n");
}

TEST(LossCsv, IsTheSameInEveryLanguage)
{
    const QLocale before;
    const QByteArray plain = lossCsv({{QStringLiteral("Job"), {pointAt(1000, 1234.5)}}});
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(lossCsv({{QStringLiteral("Job"), {pointAt(1000, 1234.5)}}}), plain);
    QLocale::setDefault(before);
}

} // namespace
} // namespace likeness
