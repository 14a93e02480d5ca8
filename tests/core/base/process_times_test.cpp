// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process_times.h"

#include <QCoreApplication>
#include <QProcess>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace std::chrono_literals;

void start(QProcess &process, const QString &script)
{
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
    ASSERT_TRUE(process.waitForStarted());
}

TEST(ProcessTimes, CountTheWorkOfAProgram)
{
    QProcess busy;
    start(busy, QStringLiteral("while :; do :; done"));
    const auto early = processTimes(busy.processId()).worked;
    while (processTimes(busy.processId()).worked < early + 50ms)
        QCoreApplication::processEvents();
    busy.kill();
    busy.waitForFinished();
    EXPECT_EQ(processTimes(busy.processId()).worked, 0ns); // no longer there
}

TEST(ProcessTimes, OwnWorkStandsStillWhileOthersWork)
{
    QProcess busy;
    start(busy, QStringLiteral("i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done"));
    const auto before = ownWork();
    const auto begun = std::chrono::steady_clock::now();
    ASSERT_TRUE(busy.waitForFinished(-1));
    const auto passed = std::chrono::steady_clock::now() - begun;
    EXPECT_GT(passed, 50ms);
    EXPECT_LT(ownWork() - before, passed / 2);
}

TEST(ProcessTimes, OwnWorkCountsWhatThisProgramDoes)
{
    const auto before = ownWork();
    double sum = 0;
    while (ownWork() - before < 20ms)
        sum += double(ownWork().count());
    EXPECT_GT(sum, 0);
}

} // namespace
} // namespace likeness
