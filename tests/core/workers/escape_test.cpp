// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_driver.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace likeness::test {
namespace {

/// Lets a worker behind the extractor's locks try something.
class Escape : public ::testing::Test {
protected:
    Escape()
    {
        QFile file(m_secret);
        if (file.open(QIODevice::WriteOnly))
            file.write("secret");
    }

    /// Refused by an error, or ended for asking.
    void expectContained(const QByteArray &attempt)
    {
        const auto outcome = readAll(m_pool, attempt);
        ASSERT_TRUE(outcome->isDone());
        const bool isEnded = outcome->error() == ErrorKind::Crashed || outcome->error() == ErrorKind::TimedOut;
        EXPECT_TRUE(isEnded || outcome->text().startsWith(QStringLiteral("blocked"))) << outcome->text().toStdString();
        EXPECT_TRUE(readAll(m_pool, "pages 1")->ends.at(0)); // the parent goes on
    }

    QTemporaryDir m_folder;
    QString m_secret = m_folder.filePath(QStringLiteral("secret"));
    QString m_new = m_folder.filePath(QStringLiteral("new"));
    ExtractorPool m_pool{oddWorkers(1, std::chrono::seconds(2))};
};

TEST_F(Escape, Socket)
{
    expectContained("socket");
}

TEST_F(Escape, Connect)
{
    expectContained("connect");
}

TEST_F(Escape, OpenOutside)
{
    readAll(m_pool, "pages 1");
    if (!m_pool.sandboxLevel() || m_pool.sandboxLevel()->landlockAbi == 0)
        GTEST_SKIP() << "no Landlock here";
    expectContained("open " + m_secret.toUtf8());
    expectContained("open /etc/passwd");
}

TEST_F(Escape, Create)
{
    expectContained("create " + m_new.toUtf8());
    EXPECT_FALSE(QFile::exists(m_new));
}

TEST_F(Escape, Unlink)
{
    expectContained("unlink " + m_secret.toUtf8());
    QFile file(m_secret);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "secret");
}

TEST_F(Escape, Execve)
{
    expectContained("execve " + m_new.toUtf8());
    EXPECT_FALSE(QFile::exists(m_new));
}

TEST_F(Escape, ForkBomb)
{
    expectContained("fork");
}

TEST_F(Escape, PtraceParent)
{
    expectContained("ptrace");
}

TEST_F(Escape, KillParent)
{
    expectContained("kill");
}

TEST_F(Escape, Memory)
{
#ifdef LIKENESS_SANITIZED
    GTEST_SKIP() << "the sanitizer's own memory does not fit under the cap";
#endif
    expectContained("memory");
}

TEST_F(Escape, RaiseLimits)
{
    expectContained("limits");
}

TEST_F(Escape, NewCode)
{
    expectContained("code");
}

TEST_F(Escape, EndlessLoop)
{
    expectContained("hang");
    EXPECT_LE(childProcesses().size(), 1);
}

} // namespace
} // namespace likeness::test
