// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <pty.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

namespace likeness {
namespace {

/// Runs the program at a terminal, where it can ask.
class CliPassphrase : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        ASSERT_EQ(::openpty(&m_person, &m_terminal, nullptr, nullptr, nullptr), 0);
    }
    void TearDown() override
    {
        ::close(m_person);
        ::close(m_terminal);
    }

    void startAtTerminal(QProcess &process, const QStringList &words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_qs);
        environment.remove(u"DISPLAY"_qs);
        environment.insert(u"XDG_RUNTIME_DIR"_qs, m_folder.path());
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([terminal = m_terminal] {
            ::setsid();
            ::ioctl(terminal, TIOCSCTTY, 0);
            ::dup2(terminal, STDIN_FILENO);
            rlimit most{};
            ::getrlimit(RLIMIT_CORE, &most);
            most.rlim_cur = most.rlim_max;
            ::setrlimit(RLIMIT_CORE, &most);
        });
        process.start(QStringLiteral(LIKENESS_BIN "/likeness-cli"), words + QStringList{u"--data-dir"_qs, dataDir()});
    }

    bool isEchoOn() const
    {
        termios state{};
        return ::tcgetattr(m_terminal, &state) == 0 && (state.c_lflag & tcflag_t(ECHO)) != 0;
    }

    /// Waits until the question stands and nothing typed is shown, then types.
    void answer(QProcess &process, const QByteArray &question, const QByteArray &typed)
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                m_shown += process.readAllStandardError();
                return m_shown.contains(question) && !isEchoOn();
            },
            60'000))
            << m_shown.toStdString();
        m_shown.clear();
        ASSERT_EQ(::write(m_person, typed.constData(), size_t(typed.size())), typed.size());
    }

    CliRun created(const QVector<QByteArray> &answers)
    {
        QProcess process;
        startAtTerminal(process, {u"avatars"_qs, u"create"_qs, u"Maya"_qs});
        const QVector<QByteArray> questions{"New passphrase", "again"};
        for (qsizetype i = 0; i < answers.size(); ++i)
            answer(process, questions[i], answers[i] + '\n');
        return ended(process);
    }

    int m_person = -1;
    int m_terminal = -1;
    QByteArray m_shown;
};

TEST_F(CliPassphrase, IsTypedTwiceForANewLibrary)
{
    EXPECT_EQ(created({"correct horse", "correct house"}).exit, 2);
    EXPECT_EQ(created({"short"}).exit, 2);
    const CliRun made = created({" correct horse ", " correct horse "});
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    EXPECT_TRUE(isEchoOn());
    write(u"passphrase"_qs, " correct horse \r\n");
    EXPECT_EQ(run({u"avatars"_qs, u"show"_qs, u"Maya"_qs}).exit, 0) << "the blanks are part of it";
}

TEST_F(CliPassphrase, IsNotCutOff)
{
    const QByteArray lengthy(900, 'x');
    ASSERT_EQ(created({lengthy, lengthy}).exit, 0);
    write(u"passphrase"_qs, lengthy.left(511) + '\n');
    EXPECT_EQ(run({u"avatars"_qs, u"list"_qs}).exit, 9);
    write(u"passphrase"_qs, lengthy);
    EXPECT_EQ(run({u"avatars"_qs, u"list"_qs}).exit, 0);
}

TEST_F(CliPassphrase, OfAFileIsLongEnoughToo)
{
    write(u"passphrase"_qs, "short\n");
    EXPECT_EQ(run({u"avatars"_qs, u"create"_qs, u"Maya"_qs}).exit, 2);
}

TEST_F(CliPassphrase, IsNeverWrittenToACoreFile)
{
    rlimit most{};
    ASSERT_EQ(::getrlimit(RLIMIT_CORE, &most), 0);
    if (most.rlim_max == 0)
        GTEST_SKIP() << "no program here may write one";
    QProcess process;
    startAtTerminal(process, {u"avatars"_qs, u"create"_qs, u"Maya"_qs});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !isEchoOn(); }, 60'000));
    rlimit limit{1, 1};
    ASSERT_EQ(::prlimit(pid_t(process.processId()), RLIMIT_CORE, nullptr, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, 0U);
    process.kill();
    ended(process);
}

TEST_F(CliPassphrase, StoppedByCtrlCLeavesAWorkingTerminal)
{
    QProcess process;
    startAtTerminal(process, {u"avatars"_qs, u"create"_qs, u"Maya"_qs});
    answer(process, "New passphrase", "half a pass\x03");
    ASSERT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit) << "the signal ended it";
    EXPECT_TRUE(isEchoOn());
}

} // namespace
} // namespace likeness
