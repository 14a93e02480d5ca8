// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_driver.h"

#include <QElapsedTimer>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace likeness::test {
namespace {

using namespace std::chrono_literals;

TEST(ExtractorPool, StreamsPagesInOrder)
{
    ExtractorPool pool(oddWorkers());
    const auto outcome = readAll(pool, "pages 3");
    EXPECT_EQ(outcome->announced, 3);
    ASSERT_EQ(outcome->pages.size(), 3U);
    EXPECT_EQ(outcome->pages[2].number, 3);
    ASSERT_EQ(outcome->ends.size(), 1U);
    ASSERT_TRUE(outcome->ends[0]) << outcome->ends[0].error().detail.toStdString();
    EXPECT_EQ(outcome->ends[0]->pageCount, 3);
    EXPECT_TRUE(outcome->ends[0]->notices.isEmpty());
}

TEST(ExtractorPool, KeepsItsProcessWarm)
{
    ExtractorPool pool(oddWorkers());
    readAll(pool, "pages 1");
    const auto first = childProcesses();
    readAll(pool, "pages 1");
    EXPECT_EQ(first.size(), 1);
    EXPECT_EQ(childProcesses(), first);
    EXPECT_TRUE(pool.sandboxLevel() && pool.sandboxLevel()->isFiltered && pool.sandboxLevel()->isLimited);
}

TEST(ExtractorPool, ReadsSeveralAtOnceAndQueuesTheRest)
{
    ExtractorPool pool(oddWorkers(2));
    std::vector<std::unique_ptr<Outcome>> outcomes;
    for (int i = 0; i < 10; ++i)
        outcomes.push_back(begin(pool, "pages 2"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return std::all_of(outcomes.begin(), outcomes.end(), [](const auto &o) { return o->isDone(); }); }));
    EXPECT_EQ(childProcesses().size(), 2);
}

TEST(ExtractorPool, BeginsAtThePageAskedFor)
{
    ExtractorPool pool(oddWorkers());
    const auto outcome = readAll(pool, {{}, "pages 5", {}, 4});
    ASSERT_EQ(outcome->pages.size(), 2U);
    EXPECT_EQ(outcome->pages[0].number, 4);
}

TEST(ExtractorPool, ResumesWithoutRenderingAfterAPageThatKills)
{
    ExtractorPool pool(oddWorkers());
    const auto outcome = readAll(pool, "pages 5 3 crash");
    ASSERT_EQ(outcome->pages.size(), 5U);
    EXPECT_EQ(outcome->pages[1].text, QStringLiteral("rendered"));
    EXPECT_EQ(outcome->pages[2].text, QStringLiteral("text"));
    ASSERT_TRUE(outcome->ends.at(0));
    ASSERT_EQ(outcome->ends[0]->notices.size(), 1); // the person is told that something was lost
    EXPECT_EQ(outcome->ends[0]->notices[0].kind, NoticeKind::PartialPage);
    EXPECT_EQ(outcome->ends[0]->notices[0].page, 3);
}

TEST(ExtractorPool, GivesUpAPageThatHangsAndTakesItsText)
{
    ExtractorPool pool(oddWorkers(1, 2s));
    const auto before = workerTime();
    const auto outcome = readAll(pool, "pages 2 2 hang");
    EXPECT_EQ(outcome->pages.size(), 2U);
    EXPECT_TRUE(outcome->ends.at(0));
    EXPECT_LT(workerTime() - before, 2s + 500ms);
}

TEST(ExtractorPool, EndsADocumentThatHangsTwice)
{
    ExtractorPool pool(oddWorkers(1, 1s));
    const auto before = workerTime();
    const auto outcome = readAll(pool, "hang");
    EXPECT_EQ(outcome->error(), ErrorKind::TimedOut);
    EXPECT_LT(workerTime() - before, 1s + 500ms); // the limit holds for both tries together
    EXPECT_TRUE(readAll(pool, "pages 1")->ends.at(0)); // and the next document is fine
}

TEST(ExtractorPool, EndsADocumentThatSleeps)
{
    ExtractorPool pool(oddWorkers(1, 200ms));
    EXPECT_EQ(readAll(pool, "wait")->error(), ErrorKind::TimedOut);
}

TEST(ExtractorPool, SurvivesAKilledProcessInMidDocument)
{
    ExtractorPool pool(oddWorkers());
    const auto outcome = begin(pool, "wait");
    const auto isKilled = [&] {
        for (const qint64 child : childProcesses())
            kill(pid_t(child), SIGKILL);
        return outcome->isDone();
    };
    EXPECT_TRUE(QTest::qWaitFor(isKilled, 20'000));
    EXPECT_EQ(outcome->error(), ErrorKind::Crashed);
    EXPECT_TRUE(readAll(pool, "pages 1")->ends.at(0));
}

TEST(ExtractorPool, CancelsWithinASecondAndLeavesNoProcess)
{
    ExtractorPool pool(oddWorkers());
    for (int round = 0; round < 10; ++round) {
        const auto outcome = begin(pool, "hang");
        ASSERT_TRUE(QTest::qWaitFor([] { return childProcesses().size() == 1; }));
        QElapsedTimer clock;
        clock.start();
        outcome->reading->cancel();
        ASSERT_TRUE(QTest::qWaitFor([&] { return outcome->isDone() && childProcesses().isEmpty(); }));
        EXPECT_LT(clock.elapsed(), 1'000);
        EXPECT_EQ(outcome->error(), ErrorKind::Cancelled);
    }
}

TEST(ExtractorPool, CancelsWhatStillWaits)
{
    ExtractorPool pool(oddWorkers());
    const auto busy = begin(pool, "wait");
    const auto waiting = begin(pool, "pages 1");
    waiting->reading->cancel();
    EXPECT_TRUE(QTest::qWaitFor([&] { return waiting->isDone(); }));
    EXPECT_EQ(waiting->error(), ErrorKind::Cancelled);
    EXPECT_FALSE(busy->isDone());
}

TEST(ExtractorPool, CancellingWhatIsDoneChangesNothing)
{
    ExtractorPool pool(oddWorkers());
    const auto outcome = readAll(pool, "pages 1");
    outcome->reading->cancel();
    readAll(pool, "pages 1");
    EXPECT_EQ(outcome->ends.size(), 1U);
}

TEST(ExtractorPool, RefusesAFileOverTheLimit)
{
    ExtractorPool pool(oddWorkers());
    const auto outcome = readAll(pool, QByteArray(maximumContent + 1, 'x'), QStringLiteral("huge.pdf"));
    ASSERT_EQ(outcome->error(), ErrorKind::TooLarge);
    EXPECT_EQ(outcome->ends[0].error().subject, QStringLiteral("huge.pdf"));
}

TEST(ExtractorPool, ForgettingAReadingEndsItsProcess)
{
    ExtractorPool pool(oddWorkers());
    auto outcome = begin(pool, "hang");
    ASSERT_TRUE(QTest::qWaitFor([] { return childProcesses().size() == 1; }));
    outcome.reset();
    EXPECT_TRUE(QTest::qWaitFor([] { return childProcesses().isEmpty(); }, 1'000));
    EXPECT_TRUE(readAll(pool, "pages 1")->ends.at(0));
}

TEST(ExtractorPool, LeavesNoProcessBehindWhenItGoes)
{
    {
        ExtractorPool pool(oddWorkers(2));
        const auto outcome = begin(pool, "hang");
        ASSERT_TRUE(QTest::qWaitFor([] { return childProcesses().size() == 1; }));
    }
    EXPECT_TRUE(childProcesses().isEmpty());
}

TEST(ExtractorPool, WhatLibrariesPrintDoesNotReachTheStream)
{
    ExtractorPool pool(oddWorkers());
    EXPECT_EQ(readAll(pool, "noise")->text(), QStringLiteral("clean"));
}

TEST(ExtractorPool, CutsATextBeyondTheLimitAndSaysSo)
{
    ExtractorPool pool(oddWorkers());
    const auto outcome = readAll(pool, "long 20 400000");
    EXPECT_EQ(outcome->pages.size(), 12U); // 4.8 of 5 million characters
    ASSERT_TRUE(outcome->ends.at(0));
    ASSERT_EQ(outcome->ends[0]->notices.size(), 1);
    EXPECT_EQ(outcome->ends[0]->notices[0].kind, NoticeKind::Truncated);
    EXPECT_TRUE(readAll(pool, "pages 1")->ends.at(0)->notices.isEmpty()); // by a fresh process
}

TEST(ExtractorPool, APageLongerThanAFrameComesWhole)
{
    ExtractorPool pool(oddWorkers());
    const auto outcome = readAll(pool, "long 1 3000000"); // 6 MB of UTF-16
    ASSERT_EQ(outcome->pages.size(), 1U);
    EXPECT_EQ(outcome->pages[0].text.size(), 3'000'000);
}

TEST(ExtractorPool, RunningOutOfMemoryIsTooLarge)
{
    ExtractorPool pool(oddWorkers());
    EXPECT_EQ(readAll(pool, "throw")->error(), ErrorKind::TooLarge);
    EXPECT_TRUE(readAll(pool, "pages 1")->ends.at(0));
}

TEST(ExtractorPool, TakesContentOfManyFrames)
{
    ExtractorPool pool(oddWorkers());
    EXPECT_EQ(readAll(pool, "pages 1 " + QByteArray(30 * maximumFrame, 'x'))->pages.size(), 1U);
}

TEST(ExtractorPool, SaysWhichFileFailed)
{
    ExtractorPool pool(oddWorkers());
    const auto outcome = readAll(pool, "nonsense", QStringLiteral("holiday.pdf"));
    ASSERT_EQ(outcome->error(), ErrorKind::Unsupported);
    EXPECT_EQ(outcome->ends[0].error().subject, QStringLiteral("holiday.pdf"));
}

TEST(ExtractorPool, AMissingProgramIsAnErrorNotAHang)
{
    ExtractorPool pool({QStringLiteral("/nowhere/likeness-extractor"), 1, 30s});
    EXPECT_EQ(readAll(pool, "pages 1")->error(), ErrorKind::Service);
}

/// Lets this process open no more files, so that no pipe to a program can be made.
class NoMoreFiles {
public:
    NoMoreFiles()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = dup(STDERR_FILENO);
        close(next);
        const rlimit none{rlim_t(next), m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoMoreFiles() { setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before{};
};

TEST(ExtractorPool, AProgramThatCannotBeStartedIsAnErrorForEachDocument)
{
#ifdef LIKENESS_SANITIZED
    GTEST_SKIP() << "the sanitizer opens a pipe of its own to look whether memory is there";
#endif
    ExtractorPool pool(oddWorkers());
    std::vector<std::unique_ptr<Outcome>> outcomes;
    {
        const NoMoreFiles scarcity;
        for (int i = 0; i < 3; ++i)
            outcomes.push_back(begin(pool, "pages 1"));
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return std::all_of(outcomes.begin(), outcomes.end(), [](const auto &o) { return o->isDone(); }); }));
    }
    for (const auto &outcome : outcomes)
        EXPECT_EQ(outcome->error(), ErrorKind::Service);
    EXPECT_TRUE(readAll(pool, "pages 1")->ends.at(0));
}

} // namespace
} // namespace likeness::test
