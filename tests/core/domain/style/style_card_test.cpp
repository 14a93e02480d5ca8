// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/style/style_card.h"

#include "domain/style/phrases.h"
#include "domain/text/words.h"

#include <QFile>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

Example said(int number, const QString &message, const QString &reply)
{
    Example example;
    example.id = QStringLiteral("e%1").arg(number);
    example.userMessage = message;
    example.assistantMessage = reply;
    return example;
}

QVector<Example> maya()
{
    QVector<Example> examples;
    const QStringList replies{u"heyyy\nall good 😀"_s,     u"the bus missed me tbh"_s, u"heyyy haha"_s,
                              u"not today tbh sorry 😀"_s, u"soundcheck at six"_s,     u"that is soooo nice tbh"_s};
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < replies.size(); ++i)
            examples.append(said(int(examples.size()), u"How are things with you today?"_s, replies[i]));
    }
    return examples;
}

QString wording()
{
    QFile file(u":/prompts/from_style.md"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

TEST(Emoji, AreWholeGraphemes)
{
    EXPECT_EQ(emojiIn(u"ok 👍🏽 fine 👩‍👩‍👧 🇩🇪!"_s),
              (QStringList{u"👍🏽"_s, u"👩‍👩‍👧"_s, u"🇩🇪"_s}));
    EXPECT_EQ(emojiIn(u"❤️"_s), QStringList{u"❤️"_s});
    EXPECT_TRUE(emojiIn(u"none (tm) 1 ü"_s).isEmpty());
}

TEST(StyleCard, CountsMessagesWithTheirEvidence)
{
    const StyleCard card = styleCardOf(maya());
    EXPECT_EQ(card.examples, 24);
    EXPECT_EQ(card.messages, 28);
    EXPECT_DOUBLE_EQ(card.messageWords, 3);
    EXPECT_EQ(card.emoji.count, 8);
    EXPECT_EQ(card.emoji.of, 28);
    EXPECT_EQ(card.emoji.evidence,
              (QStringList{u"e0"_s, u"e3"_s, u"e6"_s, u"e9"_s, u"e12"_s, u"e15"_s, u"e18"_s, u"e21"_s}));
    ASSERT_FALSE(card.favouriteEmoji.isEmpty());
    EXPECT_EQ(card.favouriteEmoji.first().text, u"😀"_s);
    EXPECT_EQ(card.casing.lowerStart.count, 28);
    EXPECT_EQ(card.casing.noCapitals.value(), 1);
    EXPECT_EQ(card.punctuation.noneAtEnd.value(), 1);
    EXPECT_EQ(card.laughter.count, 4);
    EXPECT_EQ(card.elongation.count, 12); // heyyy twice, soooo once
}

TEST(StyleCard, ShowsGreetingsAsTheyAreTyped)
{
    const StyleCard card = styleCardOf(maya());
    ASSERT_EQ(card.greetings.size(), 1);
    EXPECT_EQ(card.greetings.first().text, u"heyyy"_s);
    EXPECT_EQ(card.greetings.first().share.count, 8);
    EXPECT_EQ(card.greetings.first().share.evidence.first(), u"e0"_s);
}

TEST(StyleCard, KnowsGreetingsAndPartingsOfThreeLanguages)
{
    const StyleCard card =
        styleCardOf({said(1, u"hallo"_s, u"moin moin, wie läuft es bei dir"_s),
                     said(2, u"hola"_s, u"buenos días a todos"_s), said(3, u"hi"_s, u"good morning sunshine"_s),
                     said(4, u"tschüss"_s, u"ich muss los, bis morgen"_s), said(5, u"adiós"_s, u"nos vemos"_s)});
    QStringList greetings;
    for (const StyleHabit &habit : card.greetings)
        greetings.append(habit.text);
    EXPECT_EQ(greetings, (QStringList{u"buenos días"_s, u"good morning"_s, u"moin moin"_s}));
    QStringList partings;
    for (const StyleHabit &habit : card.partings)
        partings.append(habit.text);
    EXPECT_EQ(partings, (QStringList{u"bis morgen"_s, u"nos vemos"_s}));
}

TEST(StyleCard, FindsPhrasesThatOthersDoNotUse)
{
    QVector<Example> examples;
    for (int i = 0; i < 6; ++i) {
        examples.append(said(i, QStringLiteral("did you see the thing number %1").arg(i),
                             QStringLiteral("at the end of the day it is only number %1 tbh").arg(i)));
    }
    const StyleCard card = styleCardOf(examples);
    ASSERT_FALSE(card.phrases.isEmpty());
    EXPECT_EQ(card.phrases.first().share.count, 6);
    EXPECT_EQ(card.phrases.first().share.evidence.size(), 6);
    QStringList words;
    for (const StyleHabit &habit : card.typicalWords)
        words.append(habit.text);
    EXPECT_TRUE(words.contains(u"tbh"_s)) << qPrintable(words.join(u' '));
    EXPECT_FALSE(words.contains(u"number"_s)); // the others say it as often
}

TEST(StyleCard, LeavesOutWhatWasRejectedAndWhatRepeats)
{
    QVector<Example> examples = maya();
    examples[0].state = ExampleState::Rejected;
    examples[1].leftOut = LeftOutReason::Duplicate;
    EXPECT_EQ(styleCardOf(examples).examples, 22);
    EXPECT_EQ(styleCardOf({}), StyleCard());
}

TEST(StyleCard, GivesTheRangeOfAShare)
{
    // Figures of Wilson's interval for 8 of 10, as textbooks print them.
    const ShareRange range = rangeOf({8, 10, {}});
    EXPECT_NEAR(range.low, 0.490, 0.001);
    EXPECT_NEAR(range.high, 0.943, 0.001);
    EXPECT_EQ(rangeOf({}), (ShareRange{0, 1}));
    // Dunning's ratio for 10 of 1000 against 2 of 1000.
    EXPECT_NEAR(logLikelihood(10, 1000, 2, 1000), 5.82, 0.01);
}

TEST(StylePrompt, SaysWhatTheSampleSupports)
{
    const QString prompt = promptFrom(styleCardOf(maya()), u"Maya"_s, wording());
    EXPECT_TRUE(prompt.startsWith(u"You are Maya."_s)) << qPrintable(prompt);
    EXPECT_TRUE(prompt.contains(u"about 3 words"_s)) << qPrintable(prompt);
    EXPECT_TRUE(prompt.contains(u"\"heyyy\""_s)) << qPrintable(prompt);
    EXPECT_TRUE(prompt.contains(u"small letters"_s));
    EXPECT_TRUE(prompt.contains(u"😀"_s));
    EXPECT_FALSE(prompt.contains(u'{')) << qPrintable(prompt);
}

TEST(StylePrompt, ClaimsNothingFromAHandfulOfMessages)
{
    const QString prompt = promptFrom(styleCardOf({said(1, u"hi"_s, u"WOW!! no 😀"_s)}), u"Robin"_s, wording());
    EXPECT_EQ(prompt.count(u'\n'), 1) << qPrintable(prompt);
    EXPECT_TRUE(prompt.contains(u"Robin"_s));
}

} // namespace
} // namespace likeness
