// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/corrections/speaker_rules.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

Utterance by(const QString &name, Speaker::Side side = Speaker::Side::Unknown)
{
    Utterance one;
    one.speaker = {side, name};
    return one;
}

SpeakerRules rules()
{
    SpeakerRules rules;
    rules.selfNames = {QStringLiteral("Robin")};
    rules.renamed = {{QStringLiteral("rob1n"), QStringLiteral("Robin")}};
    rules.ignored = {QStringLiteral("System")};
    rules.flipped = {QStringLiteral("a")};
    rules.selfIn = {{QStringLiteral("b"), QStringLiteral("Captain")}};
    rules.confirmed = {QStringLiteral("c")};
    return rules;
}

TEST(SpeakerRulesTest, RenamesIgnoresAndFlips)
{
    Utterance ignored = by(QStringLiteral("Kim"));
    ignored.isIgnored = true;
    QVector<Utterance> said{by(QStringLiteral("~ROB1N"), Speaker::Side::Self), by(QStringLiteral("system")), ignored,
                            by({}, Speaker::Side::Other)};
    applySpeakers(said, QStringLiteral("a"), rules());
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said[0].speaker, (Speaker{Speaker::Side::Other, QStringLiteral("Robin")}));
    EXPECT_EQ(said[1].speaker.side, Speaker::Side::Self);
}

TEST(SpeakerRulesTest, OtherSourcesAreNotFlipped)
{
    QVector<Utterance> said{by({}, Speaker::Side::Self)};
    applySpeakers(said, QStringLiteral("z"), rules());
    EXPECT_EQ(said[0].speaker.side, Speaker::Side::Self);
}

TEST(SpeakerRulesTest, ASourceMayHaveANameOfItsOwnForTheAvatar)
{
    EXPECT_EQ(selfNamesIn(QStringLiteral("b"), rules()),
              (QStringList{QStringLiteral("Captain"), QStringLiteral("Robin")}));
    EXPECT_EQ(selfNamesIn(QStringLiteral("a"), rules()), QStringList{QStringLiteral("Robin")});
}

TEST(SpeakerRulesTest, SurviveBeingStored)
{
    EXPECT_EQ(decodeSpeakerRules(encodeSpeakerRules(rules())), rules());
    EXPECT_EQ(decodeSpeakerRules(QStringLiteral("{broken")), SpeakerRules());
}

} // namespace
} // namespace likeness
