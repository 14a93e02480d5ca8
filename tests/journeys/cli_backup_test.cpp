// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QFileInfo>
#include <QJsonArray>

namespace likeness {
namespace {

class CliBackup : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Maya"_qs}).exit, 0);
        ASSERT_EQ(run({u"--avatar"_qs, u"Maya"_qs, u"examples"_qs, u"add"_qs, u"--user"_qs, u"how are you?"_qs,
                       u"--reply"_qs, u"Splendid, as ever."_qs})
                      .exit,
                  0);
        const CliRun made = run({u"library"_qs, u"backup"_qs, u"--out"_qs, backup()});
        ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    }

    QString backup() const { return pathOf(u"maya.likeness-backup"_qs); }
};

TEST_F(CliBackup, ShowsWhatIsInIt)
{
    const CliRun seen = run({u"library"_qs, u"inspect"_qs, backup(), u"--json"_qs});
    ASSERT_EQ(seen.exit, 0) << seen.err.toStdString();
    const QJsonArray avatars = seen.json()[u"avatars"_qs].toArray();
    ASSERT_EQ(avatars.size(), 1);
    EXPECT_EQ(avatars[0][u"name"_qs].toString(), u"Maya"_qs);
    EXPECT_EQ(avatars[0][u"examples"_qs].toInt(), 1);
    EXPECT_TRUE(QDateTime::fromString(seen.json()[u"created_at"_qs].toString(), Qt::ISODate).isValid());
}

TEST_F(CliBackup, BringsBackWhatWasDeleted)
{
    ASSERT_EQ(run({u"avatars"_qs, u"delete"_qs, u"Maya"_qs, u"--yes"_qs}).exit, 0);
    const CliRun refused = run({u"library"_qs, u"restore"_qs, backup()});
    EXPECT_EQ(refused.exit, 2) << "a library is there, and nobody confirmed that it may go";
    const CliRun done = run({u"library"_qs, u"restore"_qs, backup(), u"--yes"_qs});
    ASSERT_EQ(done.exit, 0) << done.err.toStdString();
    const CliRun shown = run({u"examples"_qs, u"list"_qs, u"--json"_qs});
    EXPECT_TRUE(shown.out.contains("Splendid, as ever.")) << shown.err.toStdString();
}

TEST_F(CliBackup, TellsAWrongPassphraseFromADamagedFile)
{
    write(u"passphrase"_qs, "another one altogether\n");
    const CliRun wrong = run({u"library"_qs, u"inspect"_qs, backup(), u"--json"_qs});
    EXPECT_EQ(wrong.exit, 9);
    EXPECT_EQ(wrong.json()[u"error"_qs][u"code"_qs].toString(), u"wrong_passphrase"_qs);
    QFile file(backup());
    ASSERT_TRUE(file.resize(file.size() / 2));
    write(u"passphrase"_qs, passphrase.toUtf8());
    const CliRun cut = run({u"library"_qs, u"restore"_qs, backup(), u"--yes"_qs});
    EXPECT_EQ(cut.exit, 1);
    EXPECT_TRUE(cut.err.contains("damaged or cut off")) << cut.err.toStdString();
    EXPECT_TRUE(run({u"avatars"_qs, u"list"_qs}).out.contains("Maya"));
}

TEST_F(CliBackup, WhatIsNoFileIsLeftAlone)
{
    const QString pipe = pathOf(u"pipe"_qs);
    ASSERT_EQ(QProcess::execute(u"mkfifo"_qs, {pipe}), 0);
    EXPECT_EQ(run({u"library"_qs, u"backup"_qs, u"--out"_qs, pipe}).exit, 2);
    EXPECT_FALSE(QFileInfo(pipe).isFile()) << "nothing took its place";
}

TEST_F(CliBackup, ARestoreThatFailsMakesNoLibrary)
{
    const QString fresh = pathOf(u"fresh"_qs);
    const QStringList restore{u"library"_qs, u"restore"_qs, u"--data-dir"_qs, fresh};
    EXPECT_EQ(run(restore + QStringList{write(u"no.backup"_qs, "not one")}).exit, 4);
    EXPECT_EQ(run(restore + QStringList{pathOf(u"absent.backup"_qs)}).exit, 3);
    EXPECT_FALSE(QFile::exists(fresh));
}

} // namespace
} // namespace likeness
