// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rows/row_reader.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace likeness;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(LIKENESS_FIXTURES "/rows/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return file.readAll();
}

QByteArray goodLines(int count)
{
    return QByteArray(R"({"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]})"
                      "\n")
        .repeated(count);
}

RowTurn user(const QString &text)
{
    return {RowRole::User, text, std::nullopt};
}

RowTurn assistant(const QString &text)
{
    return {RowRole::Assistant, text, std::nullopt};
}

} // namespace

TEST(RowImport, TakesTheGoodRowsAndListsTheBadOnes)
{
    const ParsedRows parsed = parseJsonRows(fixture(u"bad_rows.jsonl"_qs));
    EXPECT_EQ(parsed.rows.size(), 17);
    const QVector<BadRow> bad{{13, RowFault::InvalidJson}, {14, RowFault::InvalidJson}, {15, RowFault::NoMessages},
                              {16, RowFault::BadRole},     {17, RowFault::BadContent},  {18, RowFault::NotAnObject},
                              {19, RowFault::NotAnObject}};
    EXPECT_EQ(parsed.bad, bad);
    EXPECT_EQ(parsed.rows.first().system, u"You are Mara."_qs);
    EXPECT_EQ(parsed.rows.last().line, 25);
}

TEST(RowImport, AFileWithoutTrainingRowsHasOnlyBadOnes)
{
    const ParsedRows parsed = parseJsonRows(fixture(u"all_bad.jsonl"_qs));
    EXPECT_TRUE(parsed.rows.isEmpty());
    EXPECT_EQ(parsed.bad.size(), 4);
}

TEST(RowImport, DeepRowsCostOnlyThemselves)
{
    const QByteArray deep = QByteArray(50000, '[') + '\n' + QByteArray("{\"a\":").repeated(20000) + '\n';
    const ParsedRows parsed = parseJsonRows(deep + goodLines(11));
    EXPECT_EQ(parsed.rows.size(), 11);
    EXPECT_EQ(parsed.bad, (QVector<BadRow>{{1, RowFault::TooDeep}, {2, RowFault::TooDeep}}));
}

TEST(RowImport, AcceptsByteOrderMarkCrLfAndBlankLines)
{
    QByteArray content = "\xEF\xBB\xBF" + goodLines(3) + "\n\n";
    const ParsedRows parsed = parseJsonRows(content.replace("\n", "\r\n"));
    EXPECT_EQ(parsed.rows.size(), 3);
    EXPECT_TRUE(parsed.bad.isEmpty());
}

TEST(RowImport, RefusesTextThatNoFileMayHold)
{
    const ParsedRows parsed = parseJsonRows(fixture(u"lone_surrogate.jsonl"_qs));
    EXPECT_EQ(parsed.rows.size(), 11);
    EXPECT_EQ(parsed.bad, (QVector<BadRow>{{12, RowFault::InvalidText}}));
    const ParsedRows bytes = parseJsonRows("{\"prompt\":\"\xFF\",\"completion\":\"a\"}");
    EXPECT_EQ(bytes.bad, (QVector<BadRow>{{1, RowFault::InvalidText}}));
}

TEST(RowImport, NamesMissingAndEmptyAnswers)
{
    const ParsedRows parsed = parseJsonRows(fixture(u"no_assistant.jsonl"_qs));
    EXPECT_EQ(parsed.rows.size(), 11);
    EXPECT_EQ(parsed.bad, (QVector<BadRow>{{12, RowFault::NoAssistant}, {13, RowFault::EmptyAssistant}}));
}

TEST(RowImport, DoubledKeysDoNotPassAsARow)
{
    const ParsedRows parsed = parseJsonRows(fixture(u"duplicate_keys.jsonl"_qs));
    EXPECT_EQ(parsed.rows.size(), 11);
    EXPECT_EQ(parsed.bad, (QVector<BadRow>{{12, RowFault::NoMessages}}));
}

TEST(RowImport, RowsOverAMebibyteAreTooLong)
{
    const QByteArray huge = R"({"prompt":"q","completion":")" + QByteArray(1024 * 1024, 'a') + "\"}";
    EXPECT_EQ(parseJsonRows(huge).bad, (QVector<BadRow>{{1, RowFault::TooLong}}));
}

TEST(RowImport, ReadsPromptAndCompletion)
{
    const ParsedRows parsed =
        parseJsonRows(R"({"prompt":"q","completion":"a"})"
                      "\n"
                      R"({"prompt":[{"role":"developer","content":"s"},{"role":"user","content":"q"}],)"
                      R"("completion":[{"role":"assistant","content":[{"type":"text","text":"a"}]}]})");
    EXPECT_TRUE(parsed.bad.isEmpty());
    ASSERT_EQ(parsed.rows.size(), 2);
    EXPECT_EQ(parsed.rows[0].turns, (QVector<RowTurn>{user(u"q"_qs), assistant(u"a"_qs)}));
    EXPECT_EQ(parsed.rows[1].turns, parsed.rows[0].turns);
    EXPECT_EQ(parsed.rows[1].system, u"s"_qs);
}

TEST(RowImport, ReadsAlpacaWithInputAndHistory)
{
    const ParsedRows parsed = parseJsonRows("[\n  {\"instruction\": \"Translate.\", \"input\": \"Hallo\",\n"
                                            "   \"output\": \"Hello\", \"history\": [[\"a\", \"b\"]]},\n"
                                            "  {\"instruction\": 7, \"output\": \"x\"}\n]\n");
    ASSERT_EQ(parsed.rows.size(), 1);
    EXPECT_EQ(parsed.rows[0].line, 2);
    EXPECT_EQ(
        parsed.rows[0].turns,
        (QVector<RowTurn>{user(u"a"_qs), assistant(u"b"_qs), user(u"Translate.\nHallo"_qs), assistant(u"Hello"_qs)}));
    EXPECT_EQ(parsed.bad, (QVector<BadRow>{{4, RowFault::BadContent}}));
}

TEST(RowImport, ABrokenElementOfAnArrayCostsNoOther)
{
    const ParsedRows parsed = parseJsonRows("[{\"prompt\":\"a\",\"completion\":\"],[{\"},\n{\"prompt\" \"b\"},\n"
                                            "{\"prompt\":\"c\",\"completion\":\"d\"},\n{\"prompt\":\"cut o");
    ASSERT_EQ(parsed.rows.size(), 2);
    EXPECT_EQ(parsed.rows[0].turns.last().text, u"],[{"_qs);
    EXPECT_EQ(parsed.bad, (QVector<BadRow>{{2, RowFault::InvalidJson}, {4, RowFault::InvalidJson}}));
}

TEST(RowImport, TwoObjectsOnOneLineAreNoRow)
{
    const QByteArray object = R"({"prompt":"q","completion":"a"})";
    EXPECT_EQ(parseJsonRows(object + ',' + object).bad, (QVector<BadRow>{{1, RowFault::InvalidJson}}));
}

TEST(CsvImport, MapsTheColumnNamesPeopleHave)
{
    const ParsedRows alpaca = parseCsvRows("\xEF\xBB\xBFInstruction;Input;Output\r\nAnswer;hi;hello\r\n");
    ASSERT_EQ(alpaca.rows.size(), 1);
    EXPECT_EQ(alpaca.rows[0].turns, (QVector<RowTurn>{user(u"Answer\nhi"_qs), assistant(u"hello"_qs)}));
    const ParsedRows mapped = parseCsvRows("answer,question,status,category\na,q,accepted,joke\n");
    ASSERT_EQ(mapped.rows.size(), 1);
    EXPECT_EQ(mapped.rows[0].turns.first().text, u"q"_qs);
    EXPECT_EQ(mapped.rows[0].state, ExampleState::Accepted);
    EXPECT_EQ(mapped.rows[0].category, Category::Joke);
}

TEST(CsvImport, ListsBadRowsByLine)
{
    const ParsedRows parsed = parseCsvRows("input,output\nq,a\nshort\nq,\n\"never closed,a\nq,b\nq,\xFF\n");
    EXPECT_EQ(parsed.rows.size(), 2);
    EXPECT_EQ(parsed.bad,
              (QVector<BadRow>{{3, RowFault::MissingColumns},
                               {4, RowFault::EmptyAssistant},
                               {5, RowFault::BrokenQuotes},
                               {7, RowFault::InvalidText}}));
}

TEST(CsvImport, OtherTablesAreNoTrainingFiles)
{
    const ParsedRows chat = parseCsvRows("sender,text\nMara,hi\n");
    EXPECT_TRUE(chat.rows.isEmpty());
    EXPECT_EQ(chat.bad, (QVector<BadRow>{{1, RowFault::MissingColumns}}));
    EXPECT_TRUE(parseCsvRows({}).rows.isEmpty());
}

TEST(Rows, BecomeOneExampleForEachTrainedAnswer)
{
    TrainingRow row;
    row.system = u"s"_qs;
    row.turns = {user(u"a"_qs), assistant(u"b"_qs), user(u"c"_qs), assistant(u"d"_qs)};
    row.turns[1].weight = 0;
    row.category = Category::Story;
    const QVector<Example> examples = examplesOf(row);
    ASSERT_EQ(examples.size(), 1);
    EXPECT_EQ(examples[0].userMessage, u"c"_qs);
    EXPECT_EQ(examples[0].context, u"a\nb"_qs);
    EXPECT_EQ(examples[0].system, u"s"_qs);
    EXPECT_EQ(examples[0].categoryCue, CategoryCue::FromFile);
}

TEST(Rows, TakeTheExamplesOwnSystemPromptFirst)
{
    Example example;
    example.assistantMessage = u"a"_qs;
    EXPECT_EQ(rowOf(example, u"given"_qs, {}).system, u"given"_qs);
    EXPECT_EQ(rowOf(example, u"given"_qs, {}).turns, QVector<RowTurn>{assistant(u"a"_qs)});
    example.system = u"own"_qs;
    EXPECT_EQ(rowOf(example, u"given"_qs, {}).system, u"own"_qs);
}
