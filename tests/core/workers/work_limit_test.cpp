// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/work_limit.h"

#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <sched.h>
#include <vector>

namespace likeness {
namespace {

using namespace std::chrono_literals;

/// A program on one processor only, which it shares with the others made like this.
std::unique_ptr<QProcess> onFirstProcessor(const QString &script)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
    process->waitForStarted();
    cpu_set_t allowed;
    sched_getaffinity(0, sizeof allowed, &allowed);
    cpu_set_t first;
    CPU_ZERO(&first);
    for (int i = 0; i < CPU_SETSIZE && CPU_COUNT(&first) == 0; ++i) {
        if (CPU_ISSET(i, &allowed))
            CPU_SET(i, &first);
    }
    EXPECT_EQ(sched_setaffinity(pid_t(process->processId()), sizeof first, &first), 0);
    return process;
}

std::unique_ptr<QProcess> busyProgram()
{
    return onFirstProcessor(QStringLiteral("while :; do :; done"));
}

void end(const std::unique_ptr<QProcess> &process)
{
    process->kill();
    process->waitForFinished();
}

TEST(WorkLimit, DoesNotCountTimeInWhichOthersHadTheProcessor)
{
    constexpr std::chrono::milliseconds limit = 200ms;
    const auto program = busyProgram();
    std::vector<std::unique_ptr<QProcess>> crowd;
    for (int i = 0; i < 15; ++i)
        crowd.push_back(busyProgram());
    WorkLimit watch(*program);
    bool hasPassed = false;
    QObject::connect(&watch, &WorkLimit::passed, &watch, [&] { hasPassed = true; });
    const auto before = processTimes(program->processId());
    QElapsedTimer clock;
    clock.start();
    watch.start(limit);
    // Longer than any program may sleep, and too short for this one to have worked so long.
    while (clock.elapsed() < 6 * limit.count())
        QTest::qWait(20);
    const auto after = processTimes(program->processId());
    if (after.waited == 0ns)
        GTEST_SKIP() << "this kernel keeps no scheduler statistics";
    EXPECT_FALSE(hasPassed);
    EXPECT_LT(after.worked - before.worked, limit);
    EXPECT_GT(after.waited - before.waited, 2 * limit);
    std::for_each(crowd.begin(), crowd.end(), end);
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasPassed; }, 60'000)); // now it works
    end(program);
}

TEST(WorkLimit, NoticesAProgramThatSleeps)
{
    const auto program = onFirstProcessor(QStringLiteral("read line")); // from a pipe that stays open
    WorkLimit watch(*program);
    bool hasPassed = false;
    QObject::connect(&watch, &WorkLimit::passed, &watch, [&] { hasPassed = true; });
    QElapsedTimer clock;
    clock.start();
    watch.start(50ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasPassed; }, 60'000));
    EXPECT_GE(clock.elapsed(), 200);
    end(program);
}

} // namespace
} // namespace likeness
