// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rows/row_reader.h"
#include "domain/rows/row_writer.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace likeness;

namespace {

constexpr std::array allFormats{RowFormat::OpenAi, RowFormat::ShareGpt, RowFormat::Alpaca, RowFormat::Csv};

TrainingRow rowWith(const QString &message, const QString &answer, const QString &system = {})
{
    TrainingRow row;
    row.system = system;
    if (!message.isEmpty())
        row.turns.append({RowRole::User, message, std::nullopt});
    row.turns.append({RowRole::Assistant, answer, std::nullopt});
    return row;
}

/// Rows with everything that can go wrong on the way through a file.
QVector<TrainingRow> difficultRows()
{
    const QString odd = u"\"quoted\", \\ back; tab\there\nnew line\r\n{[\u2028 \u00e9 \U0001F602 \u0627"_qs;
    TrainingRow plain = rowWith(u"q"_qs, u"a"_qs, u"You are Mara.\nShort lines."_qs);
    plain.category = Category::Joke;
    plain.source = u"chat.png"_qs;
    plain.state = ExampleState::Accepted;
    TrainingRow hard = rowWith(odd, u" "_qs + odd + u" "_qs);
    hard.source = odd;
    QVector<TrainingRow> rows{plain, hard, rowWith({}, u"nobody asked"_qs)};
    const QStringList active{u"=1+1"_qs, u"+1"_qs,  u"-1"_qs,   u"@a"_qs, u"\ta"_qs,
                             u"\ra"_qs,  u"'=a"_qs, u"''-a"_qs, u"'a"_qs};
    for (const QString &text : active)
        rows.append(rowWith(text, text, text));
    return rows;
}

QByteArray written(RowFormat format, const QVector<TrainingRow> &rows)
{
    const std::unique_ptr<RowWriter> writer = makeRowWriter(format);
    QByteArray bytes = writer->begin();
    for (const TrainingRow &row : rows)
        bytes += writer->row(row);
    return bytes + writer->end();
}

ParsedRows readBack(RowFormat format, const QVector<TrainingRow> &rows)
{
    const QByteArray bytes = written(format, rows);
    ParsedRows parsed = format == RowFormat::Csv ? parseCsvRows(bytes) : parseJsonRows(bytes);
    for (TrainingRow &row : parsed.rows)
        row.line = 0;
    return parsed;
}

/// What formats without columns for it lose.
QVector<TrainingRow> withoutColumns(QVector<TrainingRow> rows)
{
    for (TrainingRow &row : rows) {
        row.category.reset();
        row.source.clear();
        row.state.reset();
    }
    return rows;
}

} // namespace

TEST(RowExport, ReadsBackEqualInEveryFormat)
{
    const QVector<TrainingRow> rows = difficultRows();
    EXPECT_EQ(readBack(RowFormat::OpenAi, rows).rows, withoutColumns(rows));
    EXPECT_EQ(readBack(RowFormat::ShareGpt, rows).rows, withoutColumns(rows));
    EXPECT_EQ(readBack(RowFormat::Alpaca, rows).rows, withoutColumns(rows));
    EXPECT_EQ(readBack(RowFormat::Csv, rows).rows, rows);
    for (RowFormat format : allFormats)
        EXPECT_TRUE(readBack(format, rows).bad.isEmpty()) << qPrintable(rowFormatName(format));
}

TEST(RowExport, LongRowsKeepTheirTurns)
{
    TrainingRow row = rowWith(u"a"_qs, u"b"_qs, u"s"_qs);
    row.turns += rowWith(u"c"_qs, u"d"_qs).turns;
    EXPECT_EQ(readBack(RowFormat::ShareGpt, {row}).rows, QVector<TrainingRow>{row});
    EXPECT_EQ(readBack(RowFormat::Alpaca, {row}).rows, QVector<TrainingRow>{row});
    EXPECT_EQ(readBack(RowFormat::Csv, {row}).rows.size(), 2);
    row.turns[1].weight = 0;
    row.turns[3].weight = 1;
    EXPECT_EQ(readBack(RowFormat::OpenAi, {row}).rows, QVector<TrainingRow>{row});
}

TEST(RowExport, WritesTheExactFieldNames)
{
    TrainingRow row = rowWith(u"q"_qs, u"a"_qs, u"s"_qs);
    row.category = Category::Joke;
    row.source = u"x.png"_qs;
    row.state = ExampleState::New;
    EXPECT_EQ(written(RowFormat::OpenAi, {row}),
              R"({"messages": [{"role": "system", "content": "s"}, {"role": "user", "content": "q"}, )"
              R"({"role": "assistant", "content": "a"}]})"
              "\n");
    EXPECT_EQ(written(RowFormat::ShareGpt, {row}),
              "[\n{\"conversations\": [{\"from\": \"human\", \"value\": \"q\"}, {\"from\": \"gpt\", \"value\": "
              "\"a\"}], \"system\": \"s\"}\n]\n");
    EXPECT_EQ(written(RowFormat::Alpaca, {row}),
              "[\n{\"instruction\": \"q\", \"input\": \"\", \"output\": \"a\", \"system\": \"s\"}\n]\n");
    EXPECT_EQ(written(RowFormat::Csv, {row}), "input,output,category,system,source,status\r\nq,a,joke,s,x.png,new\r\n");
}

TEST(RowExport, ARowNobodyAskedForHasAnEmptyUserMessage)
{
    EXPECT_EQ(written(RowFormat::OpenAi, {rowWith({}, u"a"_qs)}),
              R"({"messages": [{"role": "user", "content": ""}, {"role": "assistant", "content": "a"}]})"
              "\n");
}

TEST(RowExport, EmptyFilesAreValid)
{
    EXPECT_TRUE(QJsonDocument::fromJson(written(RowFormat::ShareGpt, {})).isArray());
    EXPECT_TRUE(QJsonDocument::fromJson(written(RowFormat::Alpaca, {})).isArray());
    EXPECT_TRUE(written(RowFormat::OpenAi, {}).isEmpty());
}

TEST(RowExport, CellsThatASpreadsheetWouldRunAreInert)
{
    TrainingRow row = rowWith(u"=HYPERLINK(\"x\")"_qs, u"@SUM(A1)"_qs);
    row.source = u"-2"_qs;
    EXPECT_TRUE(written(RowFormat::Csv, {row}).endsWith("\r\n\"'=HYPERLINK(\"\"x\"\")\",'@SUM(A1),,,'-2,\r\n"));
}

TEST(RowExport, WhatIsWrittenIsAlwaysUtf8)
{
    const TrainingRow row = rowWith(u"q"_qs, u"half "_qs + QChar(0xD800));
    for (RowFormat format : allFormats) {
        const ParsedRows parsed = readBack(format, {row});
        EXPECT_EQ(parsed.rows.size(), 1) << qPrintable(rowFormatName(format));
        EXPECT_TRUE(parsed.bad.isEmpty()) << qPrintable(rowFormatName(format));
    }
}
