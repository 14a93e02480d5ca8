// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/reading.h"

#include <archive.h>
#include <archive_entry.h>

namespace likeness {
namespace {

QStringList saidIn(const char8_t *text)
{
    return readAll(QByteArray(reinterpret_cast<const char *>(text))).said();
}

TEST(WhatsApp, ReadsTheAndroidForm)
{
    const auto all = readAll("31/08/2024, 9:05 pm - Messages and calls are end-to-end encrypted.\n"
                             "31/08/2024, 9:05 pm - Ana created group \"Boats: old and new\"\n"
                             "31/08/2024, 9:06 pm - Ana: first line\nsecond line\n\nlast: line\n"
                             "31/08/2024, 9:07 pm - Bo: <Media omitted>\n"
                             "31/08/2024, 9:07 pm - Bo: IMG-2024.jpg (file attached)\nlook at this\n"
                             "31/08/2024, 9:08 pm - Bo: This message was deleted\n"
                             "31/08/2024, 9:09 pm - Bo: fine <This message was edited>\n");
    EXPECT_EQ(all.kind, FileKind::WhatsApp);
    EXPECT_EQ(all.said(),
              (QStringList{QStringLiteral("Ana: first line\nsecond line\n\nlast: line"),
                           QStringLiteral("Bo: look at this"), QStringLiteral("Bo: fine")}));
    EXPECT_EQ(all.utterances().first().sentAt, QDateTime(QDate(2024, 8, 31), QTime(21, 6), Qt::UTC));
    EXPECT_EQ(all.utterances().first().shownTime, QStringLiteral("31/08/2024, 9:06 pm"));
    EXPECT_TRUE(all.utterances().first().startsConversation);
}

TEST(WhatsApp, ReadsTheAppleFormWithItsMarks)
{
    EXPECT_EQ(saidIn(u8"\u200E[14.05.24, 18:03:39] Jo\u00EBl: \u200EMessages and calls are end-to-end encrypted.\r\n"
                     u8"[14.05.24, 18:03:40] Jo\u00EBl: hallo\r\n"
                     u8"\u200E[14.05.24, 18:04:01] ~ Mia: \u200EBild weggelassen\r\n"
                     u8"[14.05.24, 18:05:00] ~ Mia: ja \u200E<Diese Nachricht wurde bearbeitet.>\r\n"),
              (QStringList{QStringLiteral("Jo\u00EBl: hallo"), QStringLiteral("~ Mia: ja")}));
}

TEST(WhatsApp, ReadsNarrowSpacesBeforeTheHalfOfTheDay)
{
    const auto all =
        readAll(QStringLiteral("[5/30/24, 9:41:05\u202FPM] Ana: hi\n[5/31/24, 12:01:00\u202FAM] Bo: hey\n").toUtf8());
    ASSERT_EQ(all.utterances().size(), 2);
    EXPECT_EQ(all.utterances()[1].sentAt, QDateTime(QDate(2024, 5, 31), QTime(0, 1), Qt::UTC));
    EXPECT_FALSE(all.hasNotice(NoticeKind::AmbiguousDates));
}

TEST(WhatsApp, InfersTheOrderOfDayAndMonth)
{
    const auto dateIn = [](const QByteArray &first, const QByteArray &second) {
        const auto all = readAll(first + ", 10:00 - A: x\n" + second + ", 10:00 - B: y\n");
        return std::pair(all.utterances().first().sentAt.date(), all.hasNotice(NoticeKind::AmbiguousDates));
    };
    EXPECT_EQ(dateIn("03/04/2024", "13/04/2024"), std::pair(QDate(2024, 4, 3), false)); // a day above 12
    EXPECT_EQ(dateIn("04/03/2024", "04/13/2024"), std::pair(QDate(2024, 4, 3), false));
    EXPECT_EQ(dateIn("2024-04-03", "2024-04-04"), std::pair(QDate(2024, 4, 3), false)); // year first
    EXPECT_EQ(dateIn("11/04/2024", "02/05/2024"), std::pair(QDate(2024, 4, 11), false)); // time runs forwards
    EXPECT_EQ(dateIn("3.4.24", "4.5.24"), std::pair(QDate(2024, 4, 3), false)); // dots are day first everywhere
    EXPECT_EQ(dateIn("03/04/2024", "04/05/2024"), std::pair(QDate(2024, 4, 3), true)); // nobody can tell
}

TEST(WhatsApp, CutsIntoPagesOfFiveHundredAndResumes)
{
    QByteArray content;
    for (int i = 0; i < 1100; ++i)
        content += "31/08/2024, 10:00 - Ana: message " + QByteArray::number(i) + "\n";
    const auto all = readAll(content);
    EXPECT_EQ(all.statedPages, 3);
    EXPECT_EQ(all.pages.last().utterances.size(), 100);
    FileOptions rest;
    rest.firstPage = 3;
    const auto resumed = readAll(content, rest);
    ASSERT_EQ(resumed.pages.size(), 1);
    EXPECT_EQ(resumed.pages.first(), all.pages.last());
}

QByteArray zipOf(const QVector<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray bytes(1'000'000 + 200 * entries.size(), 0);
    size_t used = 0;
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_memory(zip, bytes.data(), size_t(bytes.size()), &used);
    for (const auto &[name, content] : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(zip, entry);
        archive_write_data(zip, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    return bytes.left(qsizetype(used));
}

TEST(WhatsApp, FindsTheChatInTheZipThatPhonesShare)
{
    const QByteArray zip =
        zipOf({{"00000001-PHOTO.jpg", "not a picture"}, {"_chat.txt", "[31/08/24, 10:00:00] A: hi\n"}});
    EXPECT_EQ(readAll(zip).said(), QStringList{QStringLiteral("A: hi")});
}

TEST(WhatsApp, RefusesZipsWithoutChatAndBombs)
{
    EXPECT_EQ(readAll(zipOf({{"word/document.xml", "x"}})).summary.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(readAll(zipOf({{"a.txt", QByteArray(101'000'000, ' ')}})).summary.error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(readAll("PK\x03\x04garbage").summary.error().kind, ErrorKind::BadInput);
}

TEST(WhatsApp, MediaOfAnotherEndABurstAndOnesOwnDoNot)
{
    const auto said = readAll("31/08/2024, 9:06 pm - Ana: look\n"
                              "31/08/2024, 9:07 pm - Ana: <Media omitted>\n"
                              "31/08/2024, 9:07 pm - Ana: nice, eh?\n"
                              "31/08/2024, 9:08 pm - Bo: This message was deleted\n"
                              "31/08/2024, 9:09 pm - Ana: what was that?\n")
                          .utterances();
    ASSERT_EQ(said.size(), 3);
    EXPECT_FALSE(said[1].isAfterOther);
    EXPECT_TRUE(said[2].isAfterOther);
}

TEST(Zip, ReadsEveryChannelOfADiscordPackageAndNothingElse)
{
    const auto all = readAll(
        zipOf({{"account/user.json", R"({"id":"1"})"},
               {"messages/c1/channel.json", R"({"id":"1"})"},
               {"messages/c1/messages.json", R"([{"ID":1,"Timestamp":"2024-01-02 10:00:00","Contents":"one"}])"},
               {"messages/c2/messages.json", R"([{"ID":2,"Timestamp":"2024-01-03 10:00:00","Contents":"two"}])"}}));
    EXPECT_EQ(all.kind, FileKind::Discord);
    EXPECT_EQ(all.said(), (QStringList{QStringLiteral(": one"), QStringLiteral(": two")}));
    EXPECT_TRUE(all.utterances().at(1).startsConversation);
    ASSERT_EQ(all.summary->notices.size(), 2) << "own messages only, said once, and the other files";
}

TEST(Zip, ReadsSeveralChatsEachAConversationOfItsOwn)
{
    const auto all = readAll(zipOf({{"one.txt", "31/08/2024, 10:00 - A: hi\n31/08/2024, 10:01 - B: hey\n"},
                                    {"two.txt", "31/08/2024, 10:00 - C: ho\n31/08/2024, 10:01 - A: hum\n"}}));
    EXPECT_EQ(all.said(),
              (QStringList{QStringLiteral("A: hi"), QStringLiteral("B: hey"), QStringLiteral("C: ho"),
                           QStringLiteral("A: hum")}));
    EXPECT_TRUE(all.utterances().at(2).startsConversation);
    EXPECT_FALSE(all.hasNotice(NoticeKind::Truncated));
}

TEST(Zip, SaysWhichTextsItLeftUnread)
{
    const auto all = readAll(zipOf({{"one.txt", "Ana: hi\nBo: hey\nAna: ho\n"}, {"two.txt", "Cy: hi\nBo: hey\n"}}));
    ASSERT_TRUE(all.summary);
    ASSERT_EQ(all.summary->notices.size(), 1);
    EXPECT_EQ(all.summary->notices[0].kind, NoticeKind::Truncated);
    EXPECT_EQ(all.summary->notices[0].count, 1);
}

TEST(Zip, PicturesAreToBeUnpackedFirst)
{
    const auto all = readAll(zipOf({{"a.png", "x"}, {"b.png", "y"}}));
    ASSERT_FALSE(all.summary);
    EXPECT_EQ(all.summary.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(all.summary.error().detail, QStringLiteral("pictures in archive"));
}

} // namespace
} // namespace likeness
