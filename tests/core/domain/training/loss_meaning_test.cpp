// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/loss_meaning.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace likeness {
namespace {

template <typename Loss> QVector<LossPoint> pointsOf(int count, Loss lossAt)
{
    QVector<LossPoint> points;
    for (int step = 1; step <= count; ++step) {
        LossPoint point;
        point.step = step;
        point.trainLoss = lossAt(step);
        points.append(point);
    }
    return points;
}

double falling(int step)
{
    return 0.3 + 2 * std::exp(-step / 200.0);
}

QVector<TrainingCheckpoint> checkpointsOf(const QVector<double> &validLosses)
{
    QVector<TrainingCheckpoint> checkpoints;
    for (const double loss : validLosses) {
        TrainingCheckpoint checkpoint;
        checkpoint.figures.step = int(checkpoints.size() + 1) * 80;
        checkpoint.figures.fullValidLoss = loss;
        checkpoints.append(checkpoint);
    }
    return checkpoints;
}

TEST(LossMeaning, WaitsAsLongAsSomethingMayCome)
{
    EXPECT_EQ(meaningOf({}, {}, true).state, CurveState::Waiting);
    EXPECT_EQ(meaningOf({}, {}, false).state, CurveState::Nothing);
}

TEST(LossMeaning, SaysNothingOfAFewSteps)
{
    EXPECT_EQ(meaningOf(pointsOf(7, falling), {}, true).state, CurveState::TooEarly);
}

TEST(LossMeaning, TellsWhereItBeganAndIs)
{
    const CurveMeaning meaning = meaningOf(pointsOf(400, falling), {}, true);
    EXPECT_EQ(meaning.state, CurveState::Falling);
    EXPECT_EQ(meaning.steps, 400);
    EXPECT_DOUBLE_EQ(meaning.first, falling(1));
    EXPECT_NEAR(meaning.last, falling(400), 0.01);
    EXPECT_EQ(meaning.lowestStep, 0) << "nothing validated";
}

TEST(LossMeaning, LevelAndRisingAreNamed)
{
    EXPECT_EQ(meaningOf(pointsOf(400, [](int) { return 0.7; }), {}, true).state, CurveState::Level);
    EXPECT_EQ(meaningOf(pointsOf(400, [](int step) { return step * 0.01; }), {}, true).state, CurveState::Rising);
}

TEST(LossMeaning, NamesOverfittingWithItsCheckpoints)
{
    const CurveMeaning meaning =
        meaningOf(pointsOf(560, falling), checkpointsOf({1.5, 1.2, 1.0, 0.93, 0.97, 1.02, 1.1}), true);
    EXPECT_EQ(meaning.state, CurveState::Overfitting);
    EXPECT_EQ(meaning.risen, 3);
    EXPECT_TRUE(meaning.areCheckpoints);
    EXPECT_EQ(meaning.lowestStep, 320);
    EXPECT_DOUBLE_EQ(meaning.lowest, 0.93);
}

TEST(LossMeaning, OneRiseOrATinyOneIsNone)
{
    const QVector<LossPoint> points = pointsOf(400, falling);
    EXPECT_EQ(meaningOf(points, checkpointsOf({1.5, 1.2, 1.0, 0.93, 0.97}), true).state, CurveState::Falling);
    EXPECT_EQ(meaningOf(points, checkpointsOf({1.5, 1.2, 0.93, 0.931, 0.932}), true).state, CurveState::Falling);
    EXPECT_EQ(meaningOf(points, checkpointsOf({1.5, 0.9, 1.1, 1.2, 1.0}), true).state, CurveState::Falling)
        << "it fell again";
}

TEST(LossMeaning, WithoutCheckpointsValidationsOfAllRowsTell)
{
    QVector<LossPoint> points = pointsOf(400, falling);
    points[99].fullValidLoss = 1.0;
    points[199].fullValidLoss = 1.2;
    points[299].fullValidLoss = 1.4;
    const CurveMeaning meaning = meaningOf(points, {}, false);
    EXPECT_EQ(meaning.state, CurveState::Overfitting);
    EXPECT_FALSE(meaning.areCheckpoints);
    EXPECT_EQ(meaning.risen, 2);
    EXPECT_EQ(meaning.lowestStep, 100);
}

TEST(LossMeaning, NoiseOfBatchesIsNoOverfitting)
{
    QVector<LossPoint> points = pointsOf(400, falling);
    for (int i = 0; i < points.size(); i += 10)
        points[i].validLoss = 1.0 + 0.05 * (i / 10 % 3);
    EXPECT_EQ(meaningOf(points, {}, true).state, CurveState::Falling);
}

TEST(LossMeaning, TheLowestIsTheValueThatTheChartShows)
{
    QVector<LossPoint> points = pointsOf(24, falling);
    points[9].validLoss = 0.83;
    points[19].validLoss = 0.75;
    const CurveMeaning meaning = meaningOf(points, {}, true);
    EXPECT_EQ(meaning.lowestStep, 20);
    EXPECT_EQ(meaning.lowest, 0.75) << "and not a smoothed one, which stands nowhere";
}

TEST(LossMeaning, ALossThatIsNoNumberAnyMoreIsSaid)
{
    QVector<LossPoint> points = pointsOf(400, falling);
    points.last().trainLoss = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(meaningOf(points, {}, true).state, CurveState::Diverged);
}

} // namespace
} // namespace likeness
