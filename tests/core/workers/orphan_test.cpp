// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_driver.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness::test {
namespace {

class Orphan : public ::testing::TestWithParam<const char *> { };

TEST_P(Orphan, DiesWithItsParent)
{
    QProcess holder;
    holder.start(QStringLiteral(LIKENESS_BIN "/likeness-pool-holder"), {QString::fromLatin1(GetParam())});
    ASSERT_TRUE(holder.waitForStarted());
    QList<qint64> workers;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !(workers = childProcesses(holder.processId())).isEmpty(); }));
    holder.kill();
    ASSERT_TRUE(holder.waitForFinished());
    const auto isGone = [&] { return !QFile::exists(QStringLiteral("/proc/%1/exe").arg(workers.first())); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return isGone(); }, 1'000));
}

INSTANTIATE_TEST_SUITE_P(Each, Orphan, ::testing::Values("hang", "pages 1"),
                         [](const auto &work) { return std::string(work.param).substr(0, 4); });

} // namespace
} // namespace likeness::test
