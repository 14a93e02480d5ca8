// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv_rows.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

QVector<QStringList> fieldsOf(const CsvTable &table)
{
    QVector<QStringList> fields;
    for (const CsvRow &row : table.rows)
        fields.append(row.fields);
    return fields;
}

TEST(CsvRows, ReadsQuotesDelimitersAndLineBreaksInsideFields)
{
    const CsvTable table = parseCsv(QStringLiteral("\uFEFFname,text\r\nMara,\"a, \"\"b\"\"\r\nc\"\r\n\r\nMe,\r\n"));
    const QVector<QStringList> expected = {{QStringLiteral("name"), QStringLiteral("text")},
                                           {QStringLiteral("Mara"), QStringLiteral("a, \"b\"\r\nc")},
                                           {QStringLiteral("Me"), QString()}};
    EXPECT_EQ(fieldsOf(table), expected);
    EXPECT_TRUE(table.badLines.isEmpty());
    EXPECT_EQ(table.rows.last().line, 5);
}

TEST(CsvRows, FindsTheDelimiterByItsSteadiness)
{
    const CsvTable table = parseCsv(QStringLiteral("input;output\nwell, yes, no;ok\n\"a;b\";c, d\n"));
    EXPECT_EQ(table.delimiter, QChar(u';'));
    EXPECT_EQ(table.rows.last().fields, (QStringList{QStringLiteral("a;b"), QStringLiteral("c, d")}));
}

TEST(CsvRows, LosesOnlyTheLineWhoseQuoteNeverCloses)
{
    const CsvTable table = parseCsv(QStringLiteral("sender,text\nMara,\"hello\nMe,fine\nMara,\"so, what\n"));
    EXPECT_EQ(table.badLines, (QVector<int>{2, 4}));
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.rows[1].line, 3);
}

TEST(CsvRows, StaysFastWhenEveryQuoteIsBroken)
{
    const CsvTable table = parseCsv(QStringLiteral("\"a").repeated(200'000) + u'\n');
    EXPECT_TRUE(table.rows.isEmpty());
    EXPECT_FALSE(table.badLines.isEmpty());
}

} // namespace
} // namespace likeness
