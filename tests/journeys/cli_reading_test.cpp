// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QDir>
#include <QJsonArray>

namespace likeness {
namespace {

const QByteArray chat = "14/05/2024, 18:03 - Marta: did you climb the lighthouse today?\n"
                        "14/05/2024, 18:04 - Ines: twice, because I left my lunch at the top\n";

class CliReading : public CliJourney {
protected:
    void makeAvatar() const
    {
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
    }

    /// Runs with `input` on standard input.
    CliRun fed(const QStringList &words, const QByteArray &input) const
    {
        QProcess process;
        start(process, words);
        process.write(input);
        process.closeWriteChannel();
        return ended(process);
    }
};

TEST_F(CliReading, ChatsOfAFullExportAreNotPairedAcross)
{
    const auto message = [](int id, const char *from, qint64 when, const char *text) -> QByteArray {
        return R"({"id":)" + QByteArray::number(id) + R"(,"type":"message","date":"x","date_unixtime":")"
            + QByteArray::number(when) + R"(","from":")" + from + R"(","text":")" + text + "\"}";
    };
    constexpr qint64 day = 24 * 60 * 60;
    const QByteArray one = R"({"type":"personal_chat","id":1,"messages":[)"
        + message(1, "Ana", 1'700'000'000, "are you there?") + ","
        + message(2, "Ines", 1'700'000'000 + 9 * day, "a new subject") + "]}";
    const QByteArray two = R"({"type":"personal_chat","id":2,"messages":[)" + message(1, "Bo", 1'700'000'100, "hi you")
        + "," + message(2, "Ines", 1'700'000'160, "hello Bo") + "," + message(3, "Bo", 1'700'000'200, "what now?")
        + "]}";
    const QByteArray three =
        R"({"type":"personal_chat","id":3,"messages":[)" + message(1, "Ines", 1'700'000'300, "morning") + "]}";
    const QString file = write(u"result.json"_qs, "{\"chats\":{\"list\":[" + one + "," + two + "," + three + "]}}");
    const CliRun read = run({u"extract"_qs, file, u"--self"_qs, u"Ines"_qs, u"--json"_qs});
    ASSERT_EQ(read.exit, 0) << read.err.toStdString();
    const QJsonArray pairs = read.jsonLines().first()[u"pairs"_qs].toArray();
    ASSERT_EQ(pairs.size(), 1) << "neither after nine days nor from one chat to the next";
    EXPECT_EQ(pairs[0][u"assistant_message"_qs].toString(), u"hello Bo"_qs);
}

TEST_F(CliReading, StandardInputIsAFileNamedStdin)
{
    const CliRun read = fed({u"extract"_qs, u"-"_qs, u"--self"_qs, u"Ines"_qs, u"--json"_qs}, chat);
    ASSERT_EQ(read.exit, 0) << read.err.toStdString();
    EXPECT_EQ(read.jsonLines().first()[u"file"_qs].toString(), u"stdin"_qs);
    EXPECT_EQ(read.jsonLines().first()[u"pairs"_qs].toArray().size(), 1);
    makeAvatar();
    const CliRun imported = fed({u"import"_qs, u"-"_qs, u"--json"_qs}, chat);
    ASSERT_EQ(imported.exit, 0) << imported.err.toStdString();
    EXPECT_EQ(imported.json()[u"files"_qs][0][u"file"_qs].toString(), u"stdin"_qs);
    EXPECT_EQ(imported.json()[u"examples_found"_qs].toInt(), 1);
    EXPECT_EQ(fed({u"extract"_qs, u"-"_qs}, {}).exit, 4) << "nothing came";
    EXPECT_EQ(fed({u"examples"_qs, u"import"_qs, u"-"_qs}, "input,output\nwho is there,only the cat again\n").exit, 0);
    EXPECT_EQ(run({u"import"_qs, u""_qs}).exit, 2);
}

TEST_F(CliReading, PartsThatWereNotReadAreNamedAndEndWithEight)
{
    makeAvatar();
    const QString rows = write(u"rows.csv"_qs, "sender,text\nAna,\"hello\nBo,fine\nAna\n");
    for (const QString &verb : {u"extract"_qs, u"import"_qs}) {
        const CliRun told = run({verb, rows});
        EXPECT_EQ(told.exit, 8) << told.err.toStdString();
        EXPECT_TRUE(told.err.contains("rows.csv, row 2 was left out: a quote mark in it is never closed."))
            << told.err.toStdString();
        EXPECT_TRUE(told.err.contains("rows.csv, row 4 was left out: it has too few columns."));
    }
    const QString more = write(u"more.csv"_qs, "sender,text\nAna,hello\nBo,fine\nAna\n");
    const CliRun imported = run({u"import"_qs, more, u"--json"_qs});
    EXPECT_EQ(imported.exit, 8);
    const QJsonValue detail = imported.json()[u"files"_qs][0][u"notice_details"_qs][0];
    EXPECT_EQ(detail[u"code"_qs].toString(), u"bad_row"_qs);
    EXPECT_EQ(detail[u"count"_qs].toInt(), 4);
    EXPECT_FALSE(detail[u"message"_qs].toString().isEmpty());
}

TEST_F(CliReading, OneFileThatFailsEndsWithItsOwnStatus)
{
    makeAvatar();
    const QString broken = write(u"broken.png"_qs, QByteArray("\x89PNG\r\n\x1a\n", 8) + "no picture at all");
    for (const QString &verb : {u"extract"_qs, u"import"_qs}) {
        EXPECT_EQ(run({verb, pathOf(u"absent.png"_qs)}).exit, 3);
        EXPECT_EQ(run({verb, broken}).exit, 4);
        EXPECT_EQ(run({verb, broken, pathOf(u"absent.png"_qs)}).exit, 1) << "they failed for different reasons";
    }
}

TEST_F(CliReading, FailuresAreTellableByTheirWords)
{
    const CliRun absent = run({u"extract"_qs, pathOf(u"absent.png"_qs)});
    EXPECT_TRUE(absent.err.contains("absent.png was not found.\nCheck the spelling and the folder."))
        << absent.err.toStdString();
    const QByteArray heic = QByteArray("\0\0\0\x18", 4) + "ftypheic" + QByteArray(32, '\0');
    EXPECT_TRUE(run({u"extract"_qs, write(u"scan.heic"_qs, heic)})
                    .err.contains("scan.heic can't be read: the HEIC format isn't supported.\nSave it as PNG or JPEG"));
    const CliRun language = run({u"extract"_qs, write(u"chat.txt"_qs, chat), u"--lang"_qs, u"eng+tlh"_qs});
    EXPECT_EQ(language.exit, 2);
    EXPECT_TRUE(language.err.contains("\"tlh\"") && language.err.contains("Installed: deu, eng, spa"))
        << language.err.toStdString();
}

TEST_F(CliReading, QuietNamesTheFilesThatFailed)
{
    makeAvatar();
    const CliRun quiet = run({u"import"_qs, write(u"chat.txt"_qs, chat), pathOf(u"absent.png"_qs), u"--quiet"_qs});
    EXPECT_EQ(quiet.exit, 8);
    EXPECT_EQ(quiet.err, "absent.png was not found. Check the spelling and the folder.\n");
}

TEST_F(CliReading, EmptyFoldersAreSaidToBeEmpty)
{
    makeAvatar();
    ASSERT_TRUE(QDir(pathOf({})).mkpath(u"nothing"_qs));
    for (const QString &verb : {u"extract"_qs, u"import"_qs}) {
        const CliRun empty = run({verb, pathOf(u"nothing"_qs)});
        EXPECT_EQ(empty.exit, 3);
        EXPECT_TRUE(empty.err.contains("There is no file in ")) << empty.err.toStdString();
    }
}

TEST_F(CliReading, ProgressCountsTheFilesThatAreKnown)
{
    makeAvatar();
    const CliRun imported = run({u"import"_qs, pathOf(u"absent.png"_qs), write(u"chat.txt"_qs, chat)});
    EXPECT_TRUE(imported.err.contains("1 of 2 files  absent.png")) << imported.err.toStdString();
    EXPECT_TRUE(imported.err.contains("2 of 2 files  chat.txt"));
}

TEST_F(CliReading, PipesAndDevicesAreWrittenThrough)
{
    makeAvatar();
    ASSERT_EQ(run({u"import"_qs, write(u"chat.txt"_qs, chat)}).exit, 0);
    const CliRun shown = run({u"export"_qs, u"examples"_qs, u"--out"_qs, u"/dev/stdout"_qs});
    EXPECT_EQ(shown.exit, 0);
    EXPECT_TRUE(shown.out.contains("twice, because I left my lunch at the top"));
    const QByteArray pipe = pathOf(u"pipe"_qs).toLocal8Bit();
    QProcess reader;
    reader.start(u"sh"_qs, {u"-c"_qs, u"mkfifo \"$0\" && echo made && cat \"$0\""_qs, QString::fromLocal8Bit(pipe)});
    ASSERT_TRUE(reader.waitForReadyRead(10'000));
    EXPECT_EQ(run({u"avatars"_qs, u"export"_qs, u"--out"_qs, pathOf(u"pipe"_qs)}).exit, 0);
    EXPECT_TRUE(ended(reader).out.contains("likeness-avatar"));
    EXPECT_EQ(run({u"export"_qs, u"examples"_qs, u"--out"_qs, u"/dev/full"_qs}).exit, 1);
}

TEST_F(CliReading, AnAvatarThatCouldNotBeMadeLeavesNothing)
{
    write(u"passphrase"_qs, "short\n");
    EXPECT_EQ(run({u"avatars"_qs, u"create"_qs, u"Maya"_qs}).exit, 2);
    EXPECT_FALSE(QFile::exists(dataDir()));
    EXPECT_EQ(run({u"avatars"_qs, u"create"_qs, u"  "_qs}).exit, 4);
    EXPECT_FALSE(QFile::exists(dataDir()));
}

TEST_F(CliReading, AFileThatIsNoLibraryIsSaidToBeNone)
{
    ASSERT_TRUE(QDir().mkpath(dataDir()));
    write(u"library/library.db"_qs, "something else altogether");
    const CliRun refused = run({u"avatars"_qs, u"list"_qs});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains("is damaged, or its library.db is something else")) << refused.err.toStdString();
}

} // namespace
} // namespace likeness
