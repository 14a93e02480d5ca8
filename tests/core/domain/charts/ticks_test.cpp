// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charts/ticks.h"

#include <gtest/gtest.h>

#include <cmath>

namespace likeness {
namespace {

TEST(RoundTicks, AreOneTwoOrFiveApart)
{
    EXPECT_EQ(roundTicks({0, 640}, 8), (QVector<double>{0, 100, 200, 300, 400, 500, 600}));
    EXPECT_EQ(roundTicks({0, 1}, 6), (QVector<double>{0, 0.2, 0.4, 0.6000000000000001, 0.8, 1}));
    EXPECT_EQ(roundTicks({-3, 3}, 4), (QVector<double>{-2, 0, 2}));
}

TEST(RoundTicks, AreNeverMoreThanWanted)
{
    for (const double high : {0.003, 0.7, 1.0, 3.9, 17.0, 99.9, 12'345.0, 4e9}) {
        for (int most = 1; most <= 12; ++most)
            EXPECT_LE(roundTicks({0, high}, most).size(), most) << high;
    }
}

TEST(RoundTicks, OfStepsAreWholeNumbers)
{
    EXPECT_EQ(roundTicks({1, 3}, 10, 1), (QVector<double>{1, 2, 3}));
}

TEST(RoundTicks, OfNothingAreNone)
{
    EXPECT_TRUE(roundTicks({1, 1}, 5).isEmpty());
    EXPECT_TRUE(roundTicks({0, 1}, 0).isEmpty());
    EXPECT_TRUE(roundTicks({0, INFINITY}, 5).isEmpty());
}

TEST(LogTicks, ArePowersOfTenAndWhatIsRoundBetween)
{
    EXPECT_EQ(logTicks({-3, 2}, 6), (QVector<double>{0.001, 0.01, 0.1, 1, 10, 100}));
    EXPECT_EQ(logTicks({-0.1, 1.1}, 9), (QVector<double>{1, 2, 5, 10}));
    EXPECT_EQ(logTicks({std::log10(0.5), std::log10(2)}, 4), (QVector<double>{0.5, 1, 1.5, 2}));
}

TEST(LogTicks, AreNeverMoreThanWanted)
{
    for (double high = -2; high < 9; high += 0.7) {
        for (int most = 2; most <= 12; ++most)
            EXPECT_LE(logTicks({-3.2, high}, most).size(), most) << high << " " << most;
    }
}

TEST(TimeTicks, AreRoundMinutesOrHours)
{
    EXPECT_EQ(timeTicks({0, 10}, 5), (QVector<double>{0, 5, 10}));
    EXPECT_EQ(timeTicks({0, 2700}, 4), (QVector<double>{0, 900, 1800, 2700}));
    EXPECT_EQ(timeTicks({0, 4 * 3600}, 5), (QVector<double>{0, 3600, 7200, 10'800, 14'400}));
    EXPECT_EQ(timeTicks({0, 30 * 86'400.0}, 4), (QVector<double>{0, 864'000, 1'728'000, 2'592'000}));
}

TEST(Decimals, TellNeighboursApart)
{
    EXPECT_EQ(decimalsOf({0, 100, 200}), 0);
    EXPECT_EQ(decimalsOf({0.5, 1, 1.5}), 1);
    EXPECT_EQ(decimalsOf(roundTicks({0.71, 0.74}, 8)), 3);
    EXPECT_EQ(decimalsOf({}), 0);
}

} // namespace
} // namespace likeness
