// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_driver.h"

#include <QTest>

#include <gtest/gtest.h>

namespace likeness::test {
namespace {

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
    EXPECT_LT(residentMemory() - before, 64 << 20);
    EXPECT_TRUE(readAll(pool, "pages 1")->ends.at(0));
}

INSTANTIATE_TEST_SUITE_P(Each, WorkerLies,
                         ::testing::Values("length", "type", "flood", "parts", "nan", "utf", "box", "half", "unopened",
                                           "order", "beyond", "count", "negative", "twice", "error"),
                         [](const auto &lie) { return std::string(lie.param); });

TEST(WorkerLies, WhoTalksUnaskedIsEnded)
{
    ExtractorPool pool(oddWorkers());
    EXPECT_TRUE(readAll(pool, "after")->ends.at(0)); // its true answer follows the forged one
    EXPECT_TRUE(QTest::qWaitFor([] { return childProcesses().isEmpty(); }));
    EXPECT_EQ(readAll(pool, "pages 2")->pages.size(), 2U);
}

} // namespace
} // namespace likeness::test
