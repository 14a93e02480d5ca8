// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QJsonArray>

namespace likeness {
namespace {

class CliSources : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
        write(u"one.txt"_qs, "Marta: did you climb the lighthouse?\nInes: twice, to fetch my lunch\nMarta: lovely\n");
        write(u"two.csv"_qs,
              "sender,text\nKim,what is for dinner tonight\nInes,whatever the fridge confesses to\nKim\n");
        ASSERT_EQ(run({u"import"_qs, pathOf(u"one.txt"_qs), pathOf(u"two.csv"_qs)}).exit, 8);
    }

    QJsonArray rows(const QStringList &more = {}) const
    {
        return run(QStringList{u"sources"_qs, u"list"_qs, u"--json"_qs} + more).json()[u"sources"_qs].toArray();
    }
    int examples() const { return run({u"examples"_qs, u"stats"_qs, u"--json"_qs}).json()[u"examples"_qs].toInt(); }
};

TEST_F(CliSources, AreListedAndShown)
{
    ASSERT_EQ(rows().size(), 2);
    EXPECT_EQ(rows()[0][u"name"_qs].toString(), u"one.txt"_qs);
    EXPECT_EQ(rows()[0][u"state"_qs].toString(), u"read"_qs);
    const CliRun shown = run({u"sources"_qs, u"show"_qs, u"two.csv"_qs});
    EXPECT_EQ(shown.exit, 0) << shown.err.toStdString();
    EXPECT_TRUE(shown.out.contains("two.csv, row 4 was left out")) << shown.out.toStdString();
    EXPECT_TRUE(shown.out.contains("Examples learned: 1."));
    EXPECT_EQ(run({u"sources"_qs, u"show"_qs, u"three.txt"_qs}).exit, 3);
}

TEST_F(CliSources, AreLeftOutAndLearnedFromAgain)
{
    ASSERT_EQ(examples(), 2);
    EXPECT_EQ(run({u"sources"_qs, u"exclude"_qs, u"one.txt"_qs, u"--dry-run"_qs}).exit, 0);
    EXPECT_EQ(examples(), 2);
    EXPECT_EQ(run({u"sources"_qs, u"exclude"_qs, u"one.txt"_qs}).exit, 0);
    EXPECT_EQ(examples(), 1);
    EXPECT_EQ(rows()[0][u"state"_qs].toString(), u"excluded"_qs);
    EXPECT_EQ(run({u"sources"_qs, u"include"_qs, u"one.txt"_qs}).exit, 0);
    EXPECT_EQ(examples(), 2);
}

TEST_F(CliSources, GoToTheTrashWithWhatWasLearnedAndComeBack)
{
    const QString id = rows()[0][u"id"_qs].toString();
    EXPECT_EQ(run({u"sources"_qs, u"remove"_qs, id.left(8)}).exit, 0);
    EXPECT_EQ(rows().size(), 1);
    EXPECT_EQ(examples(), 1);
    ASSERT_EQ(rows({u"--trash"_qs}).size(), 1);
    EXPECT_EQ(run({u"sources"_qs, u"restore"_qs, u"one.txt"_qs}).exit, 0);
    EXPECT_EQ(rows().size(), 2);
    EXPECT_EQ(examples(), 2);
}

} // namespace
} // namespace likeness
