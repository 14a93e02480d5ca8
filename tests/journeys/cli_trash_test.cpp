// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QJsonArray>

namespace likeness {
namespace {

class CliTrash : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
        write(u"one.txt"_qs,
              "Marta: did you climb the lighthouse, Jon?\nInes: twice, to fetch my lunch\n"
              "Marta: what is for dinner tonight\nInes: ask Jon, he hid the bread\nMarta: oh\nInes: Jon\n");
        ASSERT_EQ(run({u"import"_qs, pathOf(u"one.txt"_qs)}).exit, 0);
    }

    QJsonArray examples(const QStringList &more = {}) const
    {
        return run(QStringList{u"examples"_qs, u"list"_qs, u"--json"_qs} + more).json()[u"examples"_qs].toArray();
    }
};

TEST_F(CliTrash, KeepsExamplesUntilTheyAreDeletedForGood)
{
    const QString first = examples()[0][u"id"_qs].toString();
    const QString second = examples()[1][u"id"_qs].toString();
    EXPECT_EQ(run({u"examples"_qs, u"trash"_qs, first.left(8), second, u"--dry-run"_qs}).exit, 0);
    EXPECT_EQ(examples().size(), 3);
    EXPECT_EQ(run({u"examples"_qs, u"trash"_qs, first.left(8), second}).exit, 0);
    EXPECT_EQ(examples().size(), 1);
    ASSERT_EQ(examples({u"--trash"_qs}).size(), 2);
    EXPECT_EQ(run({u"examples"_qs, u"restore"_qs, first}).exit, 0);
    EXPECT_EQ(examples().size(), 2);
    EXPECT_EQ(run({u"examples"_qs, u"delete"_qs, first, u"--yes"_qs}).exit, 3) << "it is not in the trash any more";
    EXPECT_EQ(run({u"examples"_qs, u"delete"_qs, u"--all"_qs, u"--no-input"_qs}).exit, 2) << "nobody confirmed";
    EXPECT_EQ(run({u"examples"_qs, u"delete"_qs, u"--all"_qs, u"--yes"_qs}).exit, 0);
    EXPECT_TRUE(examples({u"--trash"_qs}).isEmpty());
    EXPECT_EQ(run({u"examples"_qs, u"restore"_qs, second}).exit, 3);
    EXPECT_EQ(run({u"examples"_qs, u"trash"_qs}).exit, 2) << "nothing named";
    EXPECT_EQ(run({u"examples"_qs, u"trash"_qs, u"--query"_qs, u" "_qs}).exit, 2) << "an empty query is no wish";
    EXPECT_FALSE(examples().isEmpty());
    EXPECT_EQ(run({u"examples"_qs, u"trash"_qs, u"--all"_qs}).exit, 0);
    EXPECT_TRUE(examples().isEmpty());
}

TEST_F(CliTrash, TextsAreReplacedWhereTheyWouldBeShownFirst)
{
    const CliRun shown = run({u"examples"_qs, u"replace"_qs, u"Jon"_qs, u"John"_qs, u"--dry-run"_qs, u"--json"_qs});
    ASSERT_EQ(shown.exit, 0) << shown.err.toStdString();
    EXPECT_EQ(shown.json()[u"changes"_qs].toArray().size(), 3);
    EXPECT_EQ(examples({u"--query"_qs, u"John"_qs}).size(), 0) << "only looked";
    const CliRun blank = run({u"examples"_qs, u"replace"_qs, u"Jon"_qs, u""_qs, u"--query"_qs, u"oh"_qs});
    EXPECT_EQ(blank.exit, 8) << "nothing would be left of the reply";
    EXPECT_EQ(run({u"examples"_qs, u"replace"_qs, u"Jon"_qs, u"John"_qs, u"--query"_qs, u"dinner"_qs}).exit, 0);
    ASSERT_EQ(examples({u"--query"_qs, u"John"_qs}).size(), 1);
    EXPECT_EQ(examples({u"--query"_qs, u"John"_qs})[0][u"assistant_message"_qs].toString(),
              u"ask John, he hid the bread"_qs);
}

TEST_F(CliTrash, ExamplesArePinnedToASplit)
{
    const QString first = examples()[0][u"id"_qs].toString();
    EXPECT_EQ(run({u"examples"_qs, u"set"_qs, first, u"--split"_qs, u"val"_qs, u"--star"_qs, u"yes"_qs}).exit, 0);
    EXPECT_EQ(examples()[0][u"split"_qs].toString(), u"val"_qs);
    EXPECT_EQ(run({u"examples"_qs, u"set"_qs, first, u"--split"_qs, u"half"_qs}).exit, 2);
}

TEST_F(CliTrash, AvatarsMaySpeakUnderSeveralNames)
{
    const CliRun made = run({u"avatars"_qs, u"create"_qs, u"Kim"_qs, u"--speaks-as"_qs, u"K"_qs, u"--speaks-as"_qs,
                             u"Kimmy"_qs, u"--json"_qs});
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    EXPECT_EQ(made.json()[u"avatar"_qs][u"self_names"_qs].toArray().size(), 2);
}

} // namespace
} // namespace likeness
