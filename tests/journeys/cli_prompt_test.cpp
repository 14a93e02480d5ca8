// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QJsonArray>

namespace likeness {
namespace {

class CliPrompt : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs, u"--self"_qs, u"Ines"_qs}).exit, 0);
    }

    CliRun save(const QByteArray &text) { return run({u"prompt"_qs, u"save"_qs, write(u"prompt.txt"_qs, text)}); }
};

TEST_F(CliPrompt, SavesComparesActivatesAndRollsBack)
{
    EXPECT_EQ(run({u"prompt"_qs, u"show"_qs}).exit, 3);
    ASSERT_EQ(save("You are Ines. Short lines.").exit, 0);
    ASSERT_EQ(save("You are Ines. Very short lines.").exit, 0);
    const CliRun diff = run({u"prompt"_qs, u"diff"_qs, u"v1"_qs, u"2"_qs});
    EXPECT_EQ(diff.out.trimmed(), "You are Ines. [-Short-]{+Very short+} lines.");

    ASSERT_EQ(run({u"prompt"_qs, u"activate"_qs, u"v2"_qs}).exit, 0);
    EXPECT_EQ(run({u"prompt"_qs, u"show"_qs}).out.trimmed(), "You are Ines. Very short lines.");
    ASSERT_EQ(run({u"prompt"_qs, u"activate"_qs, u"v1"_qs}).exit, 0);
    EXPECT_EQ(run({u"prompt"_qs, u"show"_qs}).out.trimmed(), "You are Ines. Short lines.");
    EXPECT_EQ(run({u"prompt"_qs, u"activate"_qs, u"v7"_qs}).exit, 3);

    const QJsonArray versions =
        run({u"prompt"_qs, u"versions"_qs, u"--json"_qs}).json()[QLatin1String("versions")].toArray();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_TRUE(versions[0].toObject()[QLatin1String("active")].toBool());
    EXPECT_FALSE(versions[1].toObject()[QLatin1String("active")].toBool());
    EXPECT_TRUE(run({u"prompt"_qs, u"versions"_qs}).out.startsWith("* v1  "));
}

TEST_F(CliPrompt, WritesAFirstPromptOutOfTheExamples)
{
    const QByteArrayList things{"drum kit", "trumpet",       "two amplifiers", "rusty bicycle",
                                "piano",    "red sofa",      "wet towels",     "old boots",
                                "jam jars", "paint buckets", "long ladder",    "goldfish"};
    QByteArray chat;
    for (int i = 0; i < things.size(); ++i) {
        const QByteArray hour = QByteArray::number(10 + i);
        chat += "14/05/2024, " + hour + ":10 - Marta: what should become of the " + things[i] + " by tonight\n";
        chat += "14/05/2024, " + hour + ":12 - Ines: moin moin, " + things[(i + 5) % things.size()]
            + " first and then the " + things[i] + "\n";
    }
    ASSERT_EQ(run({u"import"_qs, write(u"chat.txt"_qs, chat)}).exit, 0);
    const CliRun shown = run({u"prompt"_qs, u"show"_qs, u"--style"_qs});
    ASSERT_EQ(shown.exit, 0) << shown.err.toStdString();
    EXPECT_TRUE(shown.out.startsWith("You are Ines.")) << shown.out.toStdString();
    EXPECT_TRUE(shown.out.contains("moin moin")) << shown.out.toStdString();
    const QJsonObject style =
        run({u"prompt"_qs, u"show"_qs, u"--style"_qs, u"--json"_qs}).json()[QLatin1String("style")].toObject();
    const QJsonObject greeting = style[QLatin1String("greetings")].toArray().first().toObject();
    EXPECT_EQ(greeting[QLatin1String("text")].toString(), u"moin moin"_qs);
    EXPECT_FALSE(greeting[QLatin1String("evidence")].toArray().isEmpty());
}

} // namespace
} // namespace likeness
