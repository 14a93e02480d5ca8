// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QJsonArray>

namespace likeness {
namespace {

const QByteArray table = "wer,was,wann\n"
                         "Marta,did you climb the lighthouse today?,2024-05-14 18:03\n"
                         "Ines,\"twice, because I left my lunch at the top\",2024-05-14 18:04\n";
const QString columns = u"speaker=wer,text=was,time=wann"_qs;

class CliTables : public CliJourney { };

TEST_F(CliTables, ExtractNamesTheColumnsAndReadsByThem)
{
    const QString file = write(u"export.csv"_qs, table);
    const CliRun asked = run({u"extract"_qs, file});
    EXPECT_EQ(asked.exit, 4);
    EXPECT_TRUE(asked.err.contains("export.csv: it isn't known which of its columns hold the chat"))
        << asked.err.toStdString();
    EXPECT_TRUE(asked.err.contains("wer, was, wann"));
    EXPECT_TRUE(asked.err.contains("--columns speaker=NAME"));
    const CliRun read = run({u"extract"_qs, file, u"--columns"_qs, columns, u"--self"_qs, u"Ines"_qs, u"--json"_qs});
    ASSERT_EQ(read.exit, 0) << read.err.toStdString();
    const QJsonArray pairs = read.jsonLines().first()[u"pairs"_qs].toArray();
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0][u"assistant_message"_qs].toString(), u"twice, because I left my lunch at the top"_qs);
}

TEST_F(CliTables, ImportNamesTheColumnsAndReadsByThem)
{
    makeLibrary();
    ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
    const QString file = write(u"export.csv"_qs, table);
    const CliRun asked = run({u"import"_qs, file, u"--json"_qs});
    EXPECT_EQ(asked.exit, 4) << asked.err.toStdString();
    const QJsonObject row = asked.json()[u"files"_qs].toArray()[0].toObject();
    EXPECT_EQ(row[u"error"_qs][u"code"_qs].toString(), u"columns_unknown"_qs);
    EXPECT_EQ(row[u"columns"_qs].toArray().size(), 3);
    const CliRun read = run({u"import"_qs, file, u"--columns"_qs, columns, u"--json"_qs});
    ASSERT_EQ(read.exit, 0) << read.err.toStdString();
    EXPECT_EQ(read.json()[u"examples_added"_qs].toInt(), 1);
}

TEST_F(CliTables, AWrongChoiceIsExplained)
{
    const QString file = write(u"export.csv"_qs, table);
    for (const QString &wrong : {u"speaker"_qs, u"speaker=wer"_qs, u"speaker=wer,text=was,order=up"_qs}) {
        const CliRun refused = run({u"extract"_qs, file, u"--columns"_qs, wrong});
        EXPECT_EQ(refused.exit, 2) << qPrintable(wrong);
        EXPECT_TRUE(refused.err.contains("speaker=Author,text=Message")) << refused.err.toStdString();
    }
    EXPECT_EQ(run({u"extract"_qs, file, u"--columns"_qs, u"speaker=who,text=was"_qs}).exit, 4);
}

} // namespace
} // namespace likeness
