// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/reading.h"

namespace likeness {
namespace {

const QByteArray telegramChat = R"({"name":"Ana","type":"personal_chat","id":7,"messages":[
 {"id":1,"type":"service","date":"2024-01-02T10:00:00","actor":"Ana","action":"phone_call","text":""},
 {"id":2,"type":"message","date":"2024-01-02T10:00:05","date_unixtime":"1704189605","from":"Ana","from_id":"user1",
  "text":["see ",{"type":"bold","text":"this"},"!"]},
 {"id":3,"type":"message","date":"2024-01-02T10:01:00","from":"Bo","from_id":"user2","media_type":"sticker","text":""},
 {"id":4,"type":"message","date":"2024-01-02T10:02:00","from":null,"from_id":"user2","reply_to_message_id":2,"text":"ok"}]})";

TEST(Telegram, ReadsOneChat)
{
    const auto all = readAll(telegramChat);
    EXPECT_EQ(all.kind, FileKind::Telegram);
    EXPECT_EQ(all.said(), (QStringList{QStringLiteral("Ana: see this!"), QStringLiteral("user2: ok")}));
    EXPECT_EQ(all.utterances().first().sentAt, QDateTime(QDate(2024, 1, 2), QTime(10, 0, 5), Qt::UTC));
    EXPECT_EQ(all.utterances().last().quote, QStringLiteral("see this!"));
}

TEST(Telegram, EachChatOfAFullExportStartsAConversation)
{
    const auto all = readAll("{\"chats\":{\"about\":\"\",\"list\":[" + telegramChat + "," + telegramChat + "]}}");
    QVector<bool> starts;
    for (const Utterance &u : all.utterances())
        starts.append(u.startsConversation);
    EXPECT_EQ(starts, (QVector<bool>{true, false, true, false}));
}

TEST(Telegram, AStickerBetweenTwoMessagesKeepsThemApart)
{
    QByteArray chat = telegramChat;
    chat.replace("\"from\":null,\"from_id\":\"user2\"", "\"from\":\"Ana\",\"from_id\":\"user1\"");
    const QVector<Utterance> said = readAll(chat).utterances();
    ASSERT_EQ(said.size(), 2);
    EXPECT_FALSE(said[0].isAfterOther);
    EXPECT_TRUE(said[1].isAfterOther) << "Bo sent a sticker in between";
}

TEST(Discord, ReadsAnExportedChannel)
{
    const auto all = readAll(R"({"guild":{"id":"1"},"channel":{"id":"2","name":"c"},"messages":[
      {"id":"1","type":"GuildMemberJoin","timestamp":"2024-11-02T19:05:42.000+00:00","content":"Joined.","author":{"name":"a"}},
      {"id":"2","type":"Default","timestamp":"2024-11-02T20:05:42.412+01:00","content":"hi","author":{"name":"a","nickname":"Ada"}},
      {"id":"3","type":"Reply","timestamp":"2024-11-02T19:06:42+00:00","content":"yo","author":{"name":"b"},
       "reference":{"messageId":"2"}}]})");
    EXPECT_EQ(all.kind, FileKind::Discord);
    EXPECT_EQ(all.said(), (QStringList{QStringLiteral("Ada: hi"), QStringLiteral("b: yo")}));
    EXPECT_EQ(all.utterances().first().sentAt, QDateTime(QDate(2024, 11, 2), QTime(19, 5, 42, 412), Qt::UTC));
    EXPECT_EQ(all.utterances().last().quote, QStringLiteral("hi"));
}

TEST(Discord, SaysThatItsOwnPackageHoldsOneSideOnly)
{
    const auto all = readAll(R"([{"ID":2,"Timestamp":"2024-01-02 10:05:00","Contents":"later","Attachments":""},
                                 {"ID":1,"Timestamp":"2024-01-02 10:00:00","Contents":"first","Attachments":""}])");
    EXPECT_TRUE(all.hasNotice(NoticeKind::OwnMessagesOnly));
    EXPECT_EQ(all.said(), (QStringList{QStringLiteral(": first"), QStringLiteral(": later")}));
    EXPECT_EQ(all.utterances().first().speaker.side, Speaker::Side::Self);
}

TEST(CsvChat, ReadsTheColumnsByTheirNames)
{
    const auto all = readAll("\xEF\xBB\xBF"
                             "AuthorID,Author,Date,Content,Attachments,Reactions\r\n"
                             "\"1\",\"Ana\",\"2024-12-14T15:21:37.0000000+00:00\",\"a \"\"b\"\"\nc\",\"\",\"\"\r\n"
                             "\"2\",\"Bo\",\"2024-12-14T15:22:00.0000000+01:00\",\"\",\"pic.png\",\"\"\r\n");
    EXPECT_EQ(all.kind, FileKind::Discord);
    EXPECT_EQ(all.said(), QStringList{QStringLiteral("Ana: a \"b\"\nc")});
    EXPECT_EQ(all.utterances().first().sentAt, QDateTime(QDate(2024, 12, 14), QTime(15, 21, 37), Qt::UTC));
}

TEST(CsvChat, NamesTheRowsItCouldNotRead)
{
    const auto all = readAll("sender,text\nAna,\"hello\nBo,fine\nAna\n");
    EXPECT_EQ(all.said(), QStringList{QStringLiteral("Bo: fine")});
    EXPECT_EQ(all.summary->notices,
              (QVector<Notice>{{NoticeKind::BadRow, 1, 2, QStringLiteral("quotes")},
                               {NoticeKind::BadRow, 1, 4, QStringLiteral("columns")}}));
}

const QByteArray goodRow = R"({"messages":[{"role":"system","content":"s"},{"role":"user","content":"hi"},)"
                           R"({"role":"assistant","content":"hello"}]})";

TEST(TrainingFile, EachRowIsAConversationWithTheAvatar)
{
    const auto all = readAll("\xEF\xBB\xBF" + goodRow + "\r\nnot json\r\n\r\n" + goodRow + "\r\n{\"messages\":[]}\r\n");
    EXPECT_EQ(all.kind, FileKind::TrainingRows);
    QVector<Utterance> said = all.utterances();
    ASSERT_EQ(said.size(), 4);
    EXPECT_EQ(said[0].speaker.side, Speaker::Side::Other);
    EXPECT_EQ(said[1].speaker.side, Speaker::Side::Self);
    EXPECT_EQ(said[1].text, QStringLiteral("hello"));
    EXPECT_TRUE(said[2].startsConversation);
    EXPECT_FALSE(said[3].startsConversation);
    EXPECT_EQ(all.summary->notices,
              (QVector<Notice>{{NoticeKind::BadRow, 1, 2, QStringLiteral("invalid JSON")},
                               {NoticeKind::BadRow, 1, 5, QStringLiteral("no messages")}}));
}

TEST(TrainingFile, TablesWithAColumnForTheReplyAreOne)
{
    const auto all = readAll("input;output\n\"how; are you\";fine\n");
    EXPECT_EQ(all.kind, FileKind::TrainingRows);
    EXPECT_EQ(all.said(), (QStringList{QStringLiteral(": how; are you"), QStringLiteral(": fine")}));
}

TEST(TrainingFile, JsonThatNobodyCanUseIsRefused)
{
    EXPECT_EQ(readAll("{\"settings\":{\"a\":1}}").summary.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(readAll("{}\n{\"a\":1}\n[1,2]\n\"x\"\n").summary.error().kind, ErrorKind::BadInput);
}

TEST(Json, ABracketAloneMakesNoJson)
{
    const auto all = readAll("[00:12] Ana: hi\n[00:15] Bo: hello\n");
    EXPECT_EQ(all.kind, FileKind::PlainText);
}

TEST(Json, DeepNestingIsRefusedWithoutACrash)
{
    const auto all = readAll("{\"messages\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}");
    EXPECT_FALSE(all.kind == FileKind::Telegram || all.kind == FileKind::Discord);
}

} // namespace
} // namespace likeness
