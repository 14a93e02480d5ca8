// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QDir>

#include <csignal>

namespace likeness {
namespace {

QByteArray chat(const QByteArray &word)
{
    return "Marta: did you climb the " + word + " today?\nInes: twice, because I left my lunch on the " + word + "\n";
}

class CliWatch : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
        ASSERT_TRUE(QDir().mkpath(pathOf(u"in/below"_qs)));
    }

    static bool waitForLines(QProcess &process, QByteArray &out, int lines)
    {
        return QTest::qWaitFor(
            [&] {
                process.waitForReadyRead(50);
                out += process.readAllStandardOutput();
                return out.count('\n') >= lines;
            },
            60'000);
    }
};

TEST_F(CliWatch, TellsOfEachFileThatComesAndKeepsItAfterCtrlC)
{
    write(u"in/first.txt"_qs, chat("lighthouse"));
    QProcess process;
    start(process, {u"import"_qs, pathOf(u"in"_qs), u"--watch"_qs, u"--json"_qs});
    QByteArray out;
    ASSERT_TRUE(waitForLines(process, out, 1)) << process.readAllStandardError().toStdString();
    write(u"in/below/second.txt"_qs, chat("volcano"));
    ASSERT_TRUE(waitForLines(process, out, 2)) << out.toStdString();
    ::kill(pid_t(process.processId()), SIGINT);
    const CliRun ended = CliJourney::ended(process);
    EXPECT_EQ(ended.exit, 130) << ended.err.toStdString();
    const QVector<QJsonObject> lines = CliRun{0, out + ended.out, {}}.jsonLines();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0][u"file"_qs].toString(), u"first.txt"_qs);
    EXPECT_EQ(lines[1][u"file"_qs].toString(), u"second.txt"_qs);
    EXPECT_EQ(lines[1][u"outcome"_qs].toString(), u"read"_qs);
    EXPECT_TRUE(run({u"sources"_qs, u"list"_qs}).out.contains("second.txt"));
}

TEST_F(CliWatch, NeedsAFolder)
{
    const CliRun refused = run({u"import"_qs, write(u"a.txt"_qs, chat("tower")), u"--watch"_qs});
    EXPECT_EQ(refused.exit, 2);
    EXPECT_TRUE(refused.err.contains("--watch needs a folder")) << refused.err.toStdString();
}

} // namespace
} // namespace likeness
