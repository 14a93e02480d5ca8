// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QJsonArray>

namespace likeness {
namespace {

const QByteArray chat = "14/05/2024, 18:03 - Marta: how do I reach you about the ladder tomorrow?\n"
                        "14/05/2024, 18:04 - Ines: write to ines.ladder@example.org and wait for the parrot\n"
                        "15/05/2024, 18:03 - Marta: what did the volcano say about dinner tonight?\n"
                        "15/05/2024, 18:04 - Ines: it grumbled twice and then asked for more pepper\n"
                        "16/05/2024, 18:03 - Marta: what did the volcano say about dinner tonight??\n"
                        "16/05/2024, 18:04 - Ines: it grumbled twice and then asked for more pepper!\n"
                        "17/05/2024, 18:04 - Ines: good morning to everybody who feeds my parrot today\n";

class CliTidying : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
        ASSERT_EQ(run({u"import"_qs, write(u"chat.txt"_qs, chat)}).exit, 0);
    }

    QByteArray listed() { return run({u"examples"_qs, u"list"_qs, u"--json"_qs}).out; }
    qsizetype rows(const QStringList &options)
    {
        return run(QStringList{u"export"_qs, u"training"_qs, u"--out"_qs, u"-"_qs, u"--query"_qs,
                               u"-status:rejected"_qs}
                   + options)
            .out.count("\"messages\"");
    }
};

TEST_F(CliTidying, PersonalDataBecomePlaceholders)
{
    const CliRun shown = run({u"examples"_qs, u"redact"_qs, u"--all"_qs, u"--dry-run"_qs});
    EXPECT_EQ(shown.exit, 0) << shown.err.toStdString();
    EXPECT_TRUE(shown.out.contains("[email 1]")) << shown.out.toStdString();
    EXPECT_TRUE(listed().contains("ines.ladder@example.org")) << "nothing was changed";
    EXPECT_EQ(run({u"examples"_qs, u"redact"_qs}).exit, 2) << "which ones must be said";
    ASSERT_EQ(run({u"examples"_qs, u"redact"_qs, u"--query"_qs, u"has:pii"_qs}).exit, 0);
    EXPECT_FALSE(listed().contains("ines.ladder@example.org"));
    EXPECT_TRUE(listed().contains("[email 1]"));
}

TEST_F(CliTidying, NearDuplicatesGoToTheTrashButForTheBest)
{
    const CliRun shown = run({u"examples"_qs, u"merge"_qs, u"--dry-run"_qs, u"--json"_qs});
    ASSERT_EQ(shown.exit, 0) << shown.err.toStdString();
    ASSERT_EQ(shown.json()[u"groups"_qs].toArray().size(), 1) << shown.out.toStdString();
    EXPECT_EQ(shown.json()[u"groups"_qs][0][u"others"_qs].toArray().size(), 1);
    const auto pepper = [this] { return listed().count("more pepper"); };
    EXPECT_EQ(pepper(), 2);
    EXPECT_EQ(run({u"examples"_qs, u"merge"_qs}).exit, 0);
    EXPECT_EQ(pepper(), 1);
    EXPECT_TRUE(run({u"examples"_qs, u"list"_qs, u"--trash"_qs}).out.contains("more pepper"));
}

TEST_F(CliTidying, OpenersAndWhatIsLeftOutAreWrittenWhenAskedFor)
{
    const qsizetype plain = rows({});
    EXPECT_EQ(plain, 2) << "without the opener and the repeat";
    EXPECT_EQ(rows({u"--with-openers"_qs}), 3);
    EXPECT_EQ(rows({u"--with-left-out"_qs}), 3);
    EXPECT_EQ(rows({u"--with-openers"_qs, u"--with-left-out"_qs}), 4);
}

TEST_F(CliTidying, APathThatIsNoFolderIsNamed)
{
    QProcess process;
    process.start(QStringLiteral(LIKENESS_BIN "/likeness-cli"),
                  {u"avatars"_qs, u"list"_qs, u"--data-dir"_qs, u"/dev/null"_qs});
    const CliRun refused = ended(process);
    EXPECT_EQ(refused.exit, 2);
    EXPECT_TRUE(refused.err.contains("/dev/null is no folder")) << refused.err.toStdString();
}

} // namespace
} // namespace likeness
