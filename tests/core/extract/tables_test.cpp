// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/chat_table.h"
#include "tests/core/extract/reading.h"

namespace likeness {
namespace {

const QByteArray unknownTable = "wer;was;wann\n"
                                "Ana;hello, you;03.04.2024 10:00\n"
                                "Bo;hi;03.04.2024 10:01\n"
                                "Ana\n";

FileOptions named(const QString &name, const QVector<ColumnChoice> &columns = {})
{
    FileOptions options;
    options.name = name;
    options.wanted.columns = columns;
    return options;
}

ColumnChoice choice(const QString &speaker, const QString &text, const QString &time = {})
{
    ColumnChoice one;
    one.speaker = speaker;
    one.text = text;
    one.time = time;
    return one;
}

QStringList cellsOf(const ReadAll &all)
{
    return all.pages.isEmpty() ? QStringList() : tableOfPage(all.pages.first()).columns;
}

TEST(UnknownTable, AsksForItsColumns)
{
    const auto all = readAll(unknownTable, named(u"export.csv"_qs));
    ASSERT_FALSE(all.summary);
    EXPECT_TRUE(asksForColumns(all.summary.error()));
    EXPECT_TRUE(asksForColumns(readAll("a\tb\tc\n1\t2\t3\n4\t5\t6\n", named(u"rows.txt"_qs)).summary.error()));
}

TEST(UnknownTable, ProseWithCommasIsProse)
{
    EXPECT_EQ(readAll("Hello, you\nthis is, well, a letter\n", named(u"letter.txt"_qs)).kind, FileKind::PlainText);
}

TEST(UnknownTable, IsReadByTheColumnsThatWereChosen)
{
    const auto all =
        readAll(unknownTable,
                named(u"export.csv"_qs, {choice(u"nobody"_qs, u"was"_qs), choice(u"wer"_qs, u"was"_qs, u"wann"_qs)}));
    ASSERT_TRUE(all.summary);
    EXPECT_EQ(all.said(), (QStringList{u"Ana: hello, you"_qs, u"Bo: hi"_qs}));
    EXPECT_EQ(all.utterances().first().sentAt, QDateTime(QDate(2024, 4, 3), QTime(10, 0), Qt::UTC));
    EXPECT_TRUE(all.hasNotice(NoticeKind::BadRow));
}

TEST(UnknownTable, AChoiceForOtherColumnsIsPassedOver)
{
    ColumnChoice other = choice(u"wer"_qs, u"was"_qs);
    other.columns = QStringList{u"wer"_qs, u"was"_qs};
    EXPECT_FALSE(readAll(unknownTable, named(u"export.csv"_qs, {other})).summary);
}

TEST(UnknownTable, MayHaveNoHeader)
{
    ColumnChoice numbered = choice(u"2"_qs, u"3"_qs, u"1"_qs);
    numbered.hasHeader = false;
    const auto all = readAll("2024-05-02 10:00,Ana,one\n2024-05-02 10:05,Bo,two\n", named(u"x.csv"_qs, {numbered}));
    EXPECT_EQ(all.said(), (QStringList{u"Ana: one"_qs, u"Bo: two"_qs}));
    EXPECT_EQ(all.utterances().last().sentAt, QDateTime(QDate(2024, 5, 2), QTime(10, 5), Qt::UTC));
}

TEST(UnknownTable, TheOrderOfDaysAndMonthsCanBeSaid)
{
    const QByteArray table = "wer,was,wann\nAna,hi,03/04/2024 10:00\n";
    ColumnChoice one = choice(u"wer"_qs, u"was"_qs, u"wann"_qs);
    EXPECT_TRUE(readAll(table, named(u"x.csv"_qs, {one})).hasNotice(NoticeKind::AmbiguousDates));
    one.dateOrder = DateOrder::MonthFirst;
    const auto all = readAll(table, named(u"x.csv"_qs, {one}));
    EXPECT_FALSE(all.hasNotice(NoticeKind::AmbiguousDates));
    EXPECT_EQ(all.utterances().first().sentAt.date(), QDate(2024, 3, 4));
}

TEST(UnknownJson, IsReadByItsKeysAlsoInnerOnes)
{
    const QByteArray json = R"({"title":"t","log":[
        {"wer":{"nick":"Bo"},"was":"later","at":1704189700},
        {"wer":{"nick":"Ana"},"was":"first","at":1704189605}]})";
    EXPECT_TRUE(asksForColumns(readAll(json, named(u"x.json"_qs)).summary.error()));
    const auto all = readAll(json, named(u"x.json"_qs, {choice(u"wer.nick"_qs, u"was"_qs, u"at"_qs)}));
    EXPECT_EQ(all.said(), (QStringList{u"Ana: first"_qs, u"Bo: later"_qs})) << "the newest came first";
}

TEST(UnknownJson, LinesAndKnownKeysNeedNoQuestion)
{
    const auto all = readAll("{\"sender\":\"Ana\",\"text\":\"hi\"}\n{\"sender\":\"Bo\",\"text\":\"yo\"}\n");
    EXPECT_EQ(all.said(), (QStringList{u"Ana: hi"_qs, u"Bo: yo"_qs}));
}

TEST(TableHead, ShowsTheFirstRowsOfATableAlone)
{
    FileOptions options = named(u"export.csv"_qs);
    options.wanted.tableOnly = true;
    EXPECT_EQ(cellsOf(readAll(unknownTable, options)), (QStringList{u"wer"_qs, u"was"_qs, u"wann"_qs}));
    EXPECT_EQ(readAll("just words\n", options).summary.error().kind, ErrorKind::Unsupported);
    QByteArray wide;
    for (int i = 0; i < 5000; ++i)
        wide += "column" + QByteArray::number(i) + ',';
    EXPECT_LE(cellsOf(readAll(wide + "\n1,2\n", options)).size(), 100);
}

TEST(ColumnChoices, AreGuessedByNamesAndKeptAsText)
{
    const ColumnChoice guess = guessColumns({u"id"_qs, u"Sender name"_qs, u"message.text"_qs, u"Sent at"_qs});
    EXPECT_EQ(guess.speaker, u"Sender name"_qs);
    EXPECT_EQ(guess.text, u"message.text"_qs);
    EXPECT_EQ(guess.time, u"Sent at"_qs);
    EXPECT_EQ(decodeColumns(encodeColumns(guess)), guess);
    EXPECT_FALSE(decodeColumns(u"nonsense"_qs));
    EXPECT_FALSE(isComplete(guessColumns({u"a"_qs, u"b"_qs})));
}

} // namespace
} // namespace likeness
