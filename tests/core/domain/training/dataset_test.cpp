// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/dataset.h"
#include "domain/training/findings.h"
#include "domain/training/split.h"
#include "domain/training/training_cost.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

namespace likeness {
namespace {

const QStringList places{u"harbour"_qs, u"market"_qs, u"library"_qs, u"station"_qs, u"garden"_qs,
                         u"bakery"_qs,  u"bridge"_qs, u"museum"_qs,  u"forest"_qs,  u"island"_qs};
const QStringList things{u"lantern"_qs,  u"violin"_qs, u"compass"_qs, u"teapot"_qs, u"bicycle"_qs,
                         u"umbrella"_qs, u"parrot"_qs, u"trumpet"_qs, u"ladder"_qs, u"pumpkin"_qs};

/// Examples that have nothing in common, up to a hundred.
QVector<Example> different(int count)
{
    QVector<Example> examples;
    for (int i = 0; i < count; ++i) {
        const QString place = places[i % 10];
        const QString thing = things[i / 10];
        Example example;
        example.id = QStringLiteral("e%1").arg(i);
        example.userMessage = QStringLiteral("%1 %2 where?").arg(place, thing);
        example.assistantMessage = QStringLiteral("%2 by the %1, obviously %3").arg(place, thing).arg(i * 7919);
        example.state = ExampleState::Accepted;
        example.category = Category(i % 5);
        example.language = QStringLiteral("en");
        examples.append(example);
    }
    return examples;
}

int validating(const QVector<Split> &sides)
{
    return int(sides.count(Split::Validation));
}

int wordsOf(const QString &text)
{
    return int(text.split(u' ').size());
}

const Finding *findingOf(const QVector<Finding> &findings, FindingKind kind)
{
    for (const Finding &finding : findings) {
        if (finding.kind == kind)
            return &finding;
    }
    return nullptr;
}

QVector<Finding> inspected(const QVector<Example> &examples, const FindingRules &rules = {})
{
    return findingsOf(datasetOf(examples, QStringLiteral("You are Robin."), 1), examples, rules);
}

TEST(Split, ATenthValidatesAndTheSeedAloneDecidesWhich)
{
    const auto examples = different(87);
    const auto sides = splitSides(examples, 42);
    EXPECT_EQ(validating(sides), 9);
    EXPECT_EQ(sides, splitSides(examples, 42));
    EXPECT_NE(sides, splitSides(examples, 43));
    EXPECT_EQ(validating(splitSides(different(12), 1)), 2) << "twelve leave the ten that every provider wants";
}

TEST(Split, WhatSaysTheSameStaysOnOneSide)
{
    auto examples = different(60);
    for (int i = 0; i < 20; ++i) {
        Example copy = examples[i];
        copy.id += u"-again";
        copy.assistantMessage += u'!';
        examples.append(copy);
    }
    for (quint32 seed = 0; seed < 20; ++seed) {
        const auto sides = splitSides(examples, seed);
        for (int i = 0; i < 20; ++i)
            EXPECT_EQ(sides[i], sides[60 + i]) << i << " with seed " << seed;
        EXPECT_EQ(validating(sides), 8);
    }
}

TEST(Split, PinnedRowsGoWhereTheyWerePinned)
{
    auto examples = different(40);
    for (int i = 0; i < 3; ++i) {
        examples[i].split = Split::Validation;
        examples[10 + i].split = Split::Train;
    }
    for (quint32 seed = 0; seed < 20; ++seed) {
        const auto sides = splitSides(examples, seed);
        for (int i = 0; i < 3; ++i) {
            EXPECT_EQ(sides[i], Split::Validation);
            EXPECT_EQ(sides[10 + i], Split::Train);
        }
        EXPECT_EQ(validating(sides), 4);
    }
}

TEST(Dataset, IsTheFileThatIsSent)
{
    auto examples = different(20);
    examples[3].system = QStringLiteral("another prompt");
    const Dataset dataset = datasetOf(examples, QStringLiteral("You are Robin."), 7);
    const QByteArray training = jsonlOf(dataset, Split::Train);
    const QByteArray validation = jsonlOf(dataset, Split::Validation);
    EXPECT_EQ(training.count('\n'), 18);
    EXPECT_EQ(validation.count('\n'), 2);
    const QList<QByteArray> lines = QByteArray(training + validation).trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonArray messages = QJsonDocument::fromJson(line).object()[QStringLiteral("messages")].toArray();
        ASSERT_EQ(messages.size(), 3) << line.constData();
        EXPECT_EQ(messages[0].toObject()[QStringLiteral("content")].toString(), QStringLiteral("You are Robin."))
            << "also a row that was imported with another prompt";
        EXPECT_EQ(messages[2].toObject()[QStringLiteral("role")].toString(), QStringLiteral("assistant"));
    }
}

TEST(Dataset, HashTellsAnyChange)
{
    const auto examples = different(20);
    const QString hash = contentHash(datasetOf(examples, QStringLiteral("p"), 7));
    EXPECT_EQ(hash, contentHash(datasetOf(examples, QStringLiteral("p"), 7)));
    auto changed = examples;
    changed[5].assistantMessage += u'.';
    EXPECT_NE(hash, contentHash(datasetOf(changed, QStringLiteral("p"), 7)));
    EXPECT_NE(hash, contentHash(datasetOf(examples, QStringLiteral("q"), 7)));
    EXPECT_NE(hash, contentHash(datasetOf(examples, QStringLiteral("p"), 8))) << "other rows validate";
}

TEST(Findings, TenRowsToTrainOnAreTheLeastAndFiftyAreGood)
{
    EXPECT_TRUE(stopsTraining(inspected(different(11))));
    const auto twelve = inspected(different(12));
    EXPECT_FALSE(stopsTraining(twelve));
    EXPECT_EQ(findingOf(twelve, FindingKind::FewRows)->count, 12);
    EXPECT_EQ(inspected(different(50)), QVector<Finding>());
}

TEST(Findings, NameTheRowsThatTheyAreAbout)
{
    auto examples = different(60);
    examples[1].assistantMessage = QStringLiteral("look <|endoftext|> at this");
    examples[2].personalData = PersonalKind::Phone;
    examples[3].userMessage.clear();
    examples[4].leftOut = LeftOutReason::TooShort;
    examples[5].assistantMessage = QString(u"word "_qs).repeated(300);
    examples[6].assistantMessage = QStringLiteral(" ");
    const auto findings = inspected(examples, {200, wordsOf});
    const auto idsOf = [&](FindingKind kind) {
        const Finding *finding = findingOf(findings, kind);
        return finding ? finding->exampleIds : QStringList();
    };
    EXPECT_EQ(findings.first().kind, FindingKind::SpecialToken) << "what stops comes first";
    EXPECT_EQ(findings.first().weight, FindingWeight::Stop);
    EXPECT_EQ(idsOf(FindingKind::SpecialToken), QStringList{u"e1"_qs});
    EXPECT_EQ(idsOf(FindingKind::PersonalData), QStringList{u"e2"_qs});
    EXPECT_EQ(idsOf(FindingKind::NobodyAsked), QStringList{u"e3"_qs});
    EXPECT_EQ(idsOf(FindingKind::LeftOut), QStringList{u"e4"_qs});
    EXPECT_EQ(idsOf(FindingKind::TooLong), QStringList{u"e5"_qs});
    EXPECT_EQ(idsOf(FindingKind::EmptyReply), QStringList{u"e6"_qs});
}

TEST(Findings, TellWhatMakesAModelDull)
{
    auto examples = different(60);
    for (int i = 0; i < 50; ++i)
        examples[i].category = Category::Statement;
    for (int i = 0; i < 6; ++i)
        examples[i].assistantMessage = QStringLiteral("lol ok");
    for (int i = 20; i < 26; ++i)
        examples[i].language = QStringLiteral("de");
    const auto findings = inspected(examples);
    EXPECT_EQ(findingOf(findings, FindingKind::Imbalance)->subject, QStringLiteral("statement"));
    EXPECT_EQ(findingOf(findings, FindingKind::SameReplies)->count, 6);
    EXPECT_EQ(findingOf(findings, FindingKind::MixedLanguages)->exampleIds.size(), 6);
    EXPECT_EQ(findingOf(findings, FindingKind::MixedLanguages)->subject, QStringLiteral("de, en"));
}

TEST(Findings, TellOfRowsThatWerePinnedApart)
{
    auto examples = different(60);
    examples[1].userMessage = examples[0].userMessage;
    examples[1].assistantMessage = examples[0].assistantMessage;
    examples[0].split = Split::Train;
    examples[1].split = Split::Validation;
    const auto findings = inspected(examples);
    ASSERT_TRUE(findingOf(findings, FindingKind::PinnedApart));
    const Dataset dataset = datasetOf(examples, {}, 1);
    EXPECT_EQ(dataset.rows[0].side, Split::Train);
    EXPECT_EQ(dataset.rows[1].side, Split::Train) << "what was learned cannot validate";
}

TEST(TrainingCost, EpochsFollowThePublishedRule)
{
    EXPECT_EQ(automaticEpochs(10), 10);
    EXPECT_EQ(automaticEpochs(3), 25);
    EXPECT_EQ(automaticEpochs(50), 3);
    EXPECT_EQ(automaticEpochs(20'000), 1);
}

TEST(TrainingCost, CountsWhatIsCharged)
{
    const Dataset dataset = datasetOf(different(60), QStringLiteral("You are Robin."), 1);
    // 3 messages of 4 tokens more, 3 at the end; words are the tokens: 3 + 3 + 6
    const auto estimate = estimateOf(dataset, {0, wordsOf}, 4, Money::fromDecimal(QStringLiteral("25")));
    EXPECT_EQ(estimate.trainingRows, 54);
    EXPECT_EQ(estimate.validationRows, 6);
    EXPECT_EQ(estimate.tokensPerEpoch, 54 * (3 + 3 * 4 + 3 + 3 + 6));
    EXPECT_EQ(estimate.trainedTokens, 4 * estimate.tokensPerEpoch);
    EXPECT_EQ(estimate.cost->nanos, estimate.trainedTokens * 25'000);
    const auto capped = estimateOf(dataset, {20, wordsOf}, 0, std::nullopt);
    EXPECT_EQ(capped.tokensPerEpoch, 54 * 20) << "what is cut off is not charged";
    EXPECT_EQ(capped.epochs, 3);
    EXPECT_FALSE(capped.cost);
}

} // namespace
} // namespace likeness
