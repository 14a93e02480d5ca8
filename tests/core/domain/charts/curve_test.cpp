// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charts/curve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace likeness {
namespace {

Curve curveOf(const QVector<double> &values)
{
    Curve curve;
    for (int i = 0; i < values.size(); ++i)
        curve.append({double(i + 1), values[i], i, false});
    return curve;
}

Curve noise(int count)
{
    std::mt19937 random(7);
    Curve curve;
    for (int i = 0; i < count; ++i)
        curve.append({double(i), double(random() % 1000) / 100, i, false});
    return curve;
}

TEST(Smoothing, NoneGivesBackExactlyWhatCameIn)
{
    const Curve raw = curveOf({0.1, 0.7, 1e-9, 3.3});
    EXPECT_EQ(smoothed(raw, 0), raw);
}

TEST(Smoothing, KeepsWhatIsConstantExactlyAsItIs)
{
    const Curve raw = curveOf(QVector<double>(5000, 0.1));
    for (const double weight : {0.3, 0.6, 0.99})
        EXPECT_EQ(smoothed(raw, weight), raw) << weight;
}

// Worked out by hand: (1-w) sum w^(n-i) y_i, over 1 - w^n.
TEST(Smoothing, FirstValuesCountAsIfNothingHadBeenBefore)
{
    const Curve smooth = smoothed(curveOf({4, 1, 1}), 0.5);
    EXPECT_DOUBLE_EQ(smooth[0].y, 4);
    EXPECT_DOUBLE_EQ(smooth[1].y, (0.25 * 4 + 0.5 * 1) / 0.75);
    EXPECT_DOUBLE_EQ(smooth[2].y, (0.125 * 4 + 0.25 * 1 + 0.5 * 1) / 0.875);
}

TEST(Smoothing, KeepsPlacesAndGaps)
{
    Curve raw = curveOf({4, 1, 1});
    raw[2].isAfterGap = true;
    const Curve smooth = smoothed(raw, 0.9);
    EXPECT_TRUE(smooth[2].isAfterGap);
    EXPECT_EQ(smooth[2].x, raw[2].x);
    EXPECT_EQ(smooth[2].index, 2);
}

TEST(Decimation, LeavesFewPointsAsTheyAre)
{
    const Curve curve = noise(200);
    EXPECT_EQ(decimated(curve, {0, 199}, 100), curve);
}

TEST(Decimation, KeepsTheExtremesOfEveryColumn)
{
    constexpr int columns = 100;
    const Curve curve = noise(100'000);
    const Span shown{0, 100'000};
    const Curve left = decimated(curve, shown, columns);
    EXPECT_LE(left.size(), 2 * columns);
    const auto isLower = [](const CurvePoint &one, const CurvePoint &other) { return one.y < other.y; };
    for (int column = 0; column < columns; ++column) {
        const auto isIn = [&](const CurvePoint &point) { return int(point.x / 1000) == column; };
        Curve all;
        Curve kept;
        std::copy_if(curve.begin(), curve.end(), std::back_inserter(all), isIn);
        std::copy_if(left.begin(), left.end(), std::back_inserter(kept), isIn);
        ASSERT_FALSE(kept.isEmpty());
        EXPECT_EQ(std::max_element(all.begin(), all.end(), isLower)->y,
                  std::max_element(kept.begin(), kept.end(), isLower)->y);
        EXPECT_EQ(std::min_element(all.begin(), all.end(), isLower)->y,
                  std::min_element(kept.begin(), kept.end(), isLower)->y);
    }
    EXPECT_TRUE(std::is_sorted(left.begin(), left.end(),
                               [](const CurvePoint &one, const CurvePoint &other) { return one.x < other.x; }));
}

TEST(Decimation, ASinglePeakAmongManyIsSeen)
{
    Curve curve = noise(100'000);
    curve[31'415].y = 1e6;
    const Curve left = decimated(curve, {0, 100'000}, 500);
    EXPECT_TRUE(std::any_of(left.begin(), left.end(), [](const CurvePoint &point) { return point.y == 1e6; }));
}

TEST(Decimation, LinesLeadOutOfThePicture)
{
    const Curve left = decimated(noise(1000), {400.5, 410.5}, 100);
    EXPECT_EQ(left.first().x, 400);
    EXPECT_EQ(left.last().x, 411);
    EXPECT_EQ(left.size(), 12);
}

TEST(Decimation, AGapStaysUnlessNobodyCouldSeeIt)
{
    Curve curve = noise(10'000);
    curve.remove(4000, 1000);
    curve[4000].isAfterGap = true;
    curve[7000].isAfterGap = true; // one value is missing, a tenth of a column
    const Curve left = decimated(curve, {0, 10'000}, 1000);
    QVector<double> gaps;
    for (const CurvePoint &point : left) {
        if (point.isAfterGap)
            gaps.append(point.x);
    }
    ASSERT_EQ(gaps.size(), 1);
    EXPECT_NEAR(gaps.first(), 5000, 10);
    curve = curveOf({1, 2, 3});
    curve[1].isAfterGap = true;
    EXPECT_TRUE(decimated(curve, {0, 4}, 400)[1].isAfterGap);
}

TEST(SpanOfValues, LeavesALittleRoom)
{
    const Span span = spanOf({1, 3, 2}, false);
    EXPECT_DOUBLE_EQ(span.low, 0.9);
    EXPECT_DOUBLE_EQ(span.high, 3.1);
}

TEST(SpanOfValues, LeavesOutliersOut)
{
    QVector<double> values;
    for (int i = 0; i < 1000; ++i)
        values.append(1 + i / 1000.0);
    values[500] = 1e9;
    EXPECT_GT(spanOf(values, false).high, 1e8);
    EXPECT_LT(spanOf(values, true).high, 2.2);
}

TEST(SpanOfValues, HasASizeWhateverThereIs)
{
    EXPECT_GT(spanOf({}, true).length(), 0);
    EXPECT_GT(spanOf({0, 0}, false).length(), 0);
    EXPECT_TRUE(spanOf({0.5}, true).contains(0.5));
}

TEST(Nearest, IsTheCloserOfBothSides)
{
    const Curve curve = curveOf({5, 5, 5});
    EXPECT_EQ(nearestIn(curve, -10), 0);
    EXPECT_EQ(nearestIn(curve, 1.4), 0);
    EXPECT_EQ(nearestIn(curve, 1.6), 1);
    EXPECT_EQ(nearestIn(curve, 99), 2);
    EXPECT_EQ(nearestIn({}, 1), -1);
}

} // namespace
} // namespace likeness
