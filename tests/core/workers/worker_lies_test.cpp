// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_driver.h"

#include <QTest>

#include <gtest/gtest.h>

namespace likeness::test {
namespace {

#ifdef LIKENESS_SANITIZED // the address sanitizer keeps for a while what was freed
constexpr qint64 mostGrowth = 512 << 20;
#else
constexpr qint64 mostGrowth = 64 << 20;
#endif

class WorkerLies : public ::testing::TestWithParam<const char *> { };

// Whatever a worker that was taken over sends: the document fails, the program stays small and whole, and the next
// document is read by a new worker.
TEST_P(WorkerLies, CostsTheDocumentOnly)
{
    ExtractorPool pool(oddWorkers());
    readAll(pool, "pages 1");
    const qint64 before = residentMemory();
    const auto outcome = readAll(pool, GetParam());
    EXPECT_EQ(outcome->error(), ErrorKind::Crashed);
    EXPECT_LT(residentMemory() - before, mostGrowth);
    EXPECT_TRUE(readAll(pool, "pages 1")->ends.at(0));
}

INSTANTIATE_TEST_SUITE_P(Each, WorkerLies,
                         ::testing::Values("length", "type", "flood", "parts", "nan", "utf", "box", "half", "unopened",
                                           "order", "beyond", "count", "negative", "twice", "error", "look first",
                                           "look short", "look long", "look more", "look crumbs", "look other",
                                           "look again", "look huge", "look overflow", "look nothing", "look size"),
                         [](const auto &lie) { return QString::fromLatin1(lie.param).remove(u' ').toStdString(); });

TEST(WorkerLies, ALookIsTakenOnlyWhereItWasAskedFor)
{
    ExtractorPool pool(oddWorkers());
    const auto honest = readAll(pool, "look");
    ASSERT_EQ(honest->previews.size(), 1U);
    EXPECT_EQ(honest->previews[0], std::pair(1, Preview{QSize(2, 3), QSize(20, 30), QByteArray(18, 'x')}));
    EXPECT_FALSE(honest->error());

    ReadOptions textOnly;
    textOnly.withPreview = false;
    const auto unasked = readAll(pool, {{}, "look", {}, 1, textOnly});
    EXPECT_EQ(unasked->error(), ErrorKind::Crashed);
    EXPECT_TRUE(unasked->previews.empty());
}

TEST(WorkerLies, WhereOnePageWasAskedForOthersAreRefused)
{
    ExtractorPool pool(oddWorkers());
    ReadOptions look;
    look.previewOnly = true;
    EXPECT_EQ(readAll(pool, {{}, "pages 1", {}, 1, look})->error(), ErrorKind::Crashed);
    ReadOptions part;
    part.area = QRect(0, 0, 10, 10);
    EXPECT_EQ(readAll(pool, {{}, "pages 3", {}, 2, part})->error(), ErrorKind::Crashed);
}

TEST(WorkerLies, WhoTalksUnaskedIsEnded)
{
    ExtractorPool pool(oddWorkers());
    EXPECT_TRUE(readAll(pool, "after")->ends.at(0)); // its true answer follows the forged one
    EXPECT_TRUE(QTest::qWaitFor([] { return childProcesses().isEmpty(); }));
    EXPECT_EQ(readAll(pool, "pages 2")->pages.size(), 2U);
}

} // namespace
} // namespace likeness::test
