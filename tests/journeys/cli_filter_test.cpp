// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QJsonArray>

namespace likeness {
namespace {

const QByteArray chat = "14/05/2024, 18:03 - Marta: hello\n"
                        "14/05/2024, 18:04 - Ines: hello\n"
                        "14/05/2024, 18:05 - Marta: tea?\n"
                        "14/05/2024, 18:06 - Ines: not yet\n"
                        "14/05/2024, 18:07 - Marta: and what did the neighbours say about it\n"
                        "15/05/2024, 09:30 - Ines: that the drum kit has to live somewhere else\n";

class CliFilter : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs, u"--self"_qs, u"Ines"_qs}).exit, 0);
        ASSERT_EQ(run({u"import"_qs, write(u"chat.txt"_qs, chat)}).exit, 0);
    }

    QJsonObject stats() const { return run({u"examples"_qs, u"stats"_qs, u"--json"_qs}).json(); }
    int find(const QStringList &options) const { return run(QStringList{u"examples"_qs, u"find"_qs} + options).exit; }
};

TEST_F(CliFilter, SaysWhatItLeavesOutAndByWhichRule)
{
    const QJsonObject found = stats();
    EXPECT_EQ(found[u"left_out_reasons"_qs][u"bare_greeting"_qs].toInt(), 1);
    EXPECT_EQ(found[u"left_out_reasons"_qs][u"too_short"_qs].toInt(), 1);
    EXPECT_EQ(found[u"left_out_reasons"_qs][u"opener"_qs].toInt(), 1) << "she opens, so nothing is answered";
    EXPECT_EQ(found[u"left_out"_qs].toInt(), 3);
    EXPECT_EQ(found[u"filter"_qs][u"min_words"_qs].toInt(), 5);
    EXPECT_EQ(found[u"filter"_qs][u"gap_hours"_qs].toDouble(), 3);
    EXPECT_FALSE(found[u"filter"_qs][u"keep_greetings"_qs].toBool(true));
    const CliRun shown = run({u"examples"_qs, u"stats"_qs});
    EXPECT_TRUE(shown.out.contains("only a greeting")) << shown.out.toStdString();
    EXPECT_TRUE(shown.out.contains("exchanges under 5 words")) << shown.out.toStdString();
}

TEST_F(CliFilter, IsSetByThePersonAndRemembered)
{
    EXPECT_EQ(find({u"--min-words"_qs, u"2"_qs}), 0);
    EXPECT_EQ(stats()[u"left_out_reasons"_qs][u"too_short"_qs].toInt(), 0);
    EXPECT_EQ(find({u"--min-reply-words"_qs, u"1"_qs, u"--keep-greetings"_qs, u"yes"_qs}), 0);
    EXPECT_EQ(stats()[u"left_out_reasons"_qs][u"too_short"_qs].toInt(), 0) << "the words set before stay set";
    EXPECT_EQ(stats()[u"left_out_reasons"_qs][u"bare_greeting"_qs].toInt(), 0);
    EXPECT_EQ(find({u"--keep-greetings"_qs, u"no"_qs}), 0);
    EXPECT_EQ(stats()[u"left_out_reasons"_qs][u"bare_greeting"_qs].toInt(), 1);
    EXPECT_EQ(stats()[u"filter"_qs][u"min_words"_qs].toInt(), 2);
}

TEST_F(CliFilter, SetsHowLongASilenceEndsAConversation)
{
    const auto answered = [this] {
        const QJsonObject found = run({u"examples"_qs, u"list"_qs, u"--query"_qs, u"drum"_qs, u"--json"_qs}).json();
        return found[u"examples"_qs][0][u"user_message"_qs].toString();
    };
    EXPECT_TRUE(answered().isEmpty()) << "the next morning she opens anew";
    EXPECT_EQ(find({u"--gap-hours"_qs, u"24"_qs}), 0);
    EXPECT_EQ(answered(), u"and what did the neighbours say about it"_qs);
}

TEST_F(CliFilter, RefusesWhatIsNoSetting)
{
    for (const QStringList &wrong : {QStringList{u"--min-words"_qs, u"few"_qs},
                                     {u"--min-words"_qs, u"-1"_qs},
                                     {u"--gap-hours"_qs, u"nan"_qs},
                                     {u"--keep-greetings"_qs, u"maybe"_qs}})
        EXPECT_EQ(find(wrong), 2) << wrong.join(u' ').toStdString();
    EXPECT_EQ(stats()[u"filter"_qs][u"min_words"_qs].toInt(), 5);
}

} // namespace
} // namespace likeness
