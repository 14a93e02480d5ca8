// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/cleaning.h"
#include "domain/examples/substance.h"
#include "domain/text/words.h"

#include <gtest/gtest.h>

using namespace likeness;

namespace {

Example exchange(const QString &message, const QString &reply)
{
    Example example;
    example.userMessage = message;
    example.assistantMessage = reply;
    return example;
}

/// A library in which the given words are common enough not to be rare.
ReplyVocabulary vocabularyWith(const QString &commonReply)
{
    return ReplyVocabulary(QVector<Example>(30, exchange(u"q"_qs, commonReply)));
}

SubstanceVerdict judge(const QString &message, const QString &reply, const SubstanceRules &rules = {})
{
    return judgeSubstance(exchange(message, reply), vocabularyWith(u"always tomorrow later there"_qs), rules);
}

} // namespace

TEST(Cleaning, RemovesWhatNoPersonWrote)
{
    EXPECT_EQ(cleanMessage(u"  a\u00A0 b\t c \r\n\r\n\r\n d\u200B\u202E\uFEFF  "_qs), u"a b c\n\nd"_qs);
    EXPECT_EQ(cleanMessage(u"fine ✓✓"_qs), u"fine"_qs);
    EXPECT_EQ(cleanMessage(u"fine\n9:41 PM"_qs, u"9:41 PM"_qs), u"fine"_qs);
    EXPECT_EQ(cleanMessage(u"fine (edited)\nRead 9:41 PM"_qs), u"fine"_qs);
    EXPECT_EQ(cleanMessage(u"passt\nZugestellt"_qs), u"passt"_qs);
}

TEST(Cleaning, NeverChangesStyle)
{
    const QStringList texts{u"nooooo!!!?! l8r"_qs,
                            u"OMG it's teh BEST... ever~"_qs,
                            u"see you at 9:41 PM"_qs,
                            u"I have read\nRead"_qs,
                            u"Delivered"_qs,
                            u"✓"_qs,
                            u"👨‍👩‍👧 ❤️‍🔥 hm"_qs,
                            u"می‌خواهم"_qs,
                            u"¿¿qué??\n\n(vale)"_qs};
    for (const QString &text : texts)
        EXPECT_EQ(cleanMessage(text, u"9:41 PM"_qs), text) << text.toStdString();
}

TEST(Filter, LeavesOpenersOutUnlessWished)
{
    const QString reply = u"has anybody seen my very old bicycle today?"_qs;
    EXPECT_EQ(judge({}, reply).leftOut, LeftOutReason::Opener) << "a question is substance, but it answers nobody";
    SubstanceRules wished;
    wished.leaveOutOpeners = false;
    EXPECT_EQ(judge({}, reply, wished).leftOut, LeftOutReason::None);
}

TEST(Words, AreCountedWithoutLinksAndEmoji)
{
    EXPECT_EQ(wordsOf(u"Don’t look 😂 https://example.com/a b2b"_qs), (QStringList{u"don't"_qs, u"look"_qs, u"b2b"_qs}));
    EXPECT_EQ(emojiCount(u"👨‍👩‍👧👍🏽🇩🇪🇪🇸 ok"_qs), 4);
    EXPECT_TRUE(isElongated(u"heyyy"_qs));
    EXPECT_FALSE(isElongated(u"hmmm coffee, all good"_qs));
}

TEST(Substance, LeavesOutShortExchangesWithTheirReason)
{
    EXPECT_EQ(judge(u"you there"_qs, u"there always"_qs).leftOut, LeftOutReason::TooShort);
    EXPECT_EQ(judge(u"are you there tomorrow"_qs, u"there always"_qs).leftOut, LeftOutReason::None);
    EXPECT_EQ(judge(u"are you coming to the party tonight"_qs, u"ok"_qs).leftOut, LeftOutReason::TooShort);
    EXPECT_EQ(judge(u"nice"_qs, u"👍"_qs).leftOut, LeftOutReason::TooShort);
}

TEST(Substance, LeavesOutBareGreetingsAndGoodbyes)
{
    EXPECT_EQ(judge(u"hello how are you today my friend"_qs, u"Hi there! How are you?"_qs).leftOut,
              LeftOutReason::BareGreeting);
    EXPECT_EQ(judge(u"Guten Morgen, schon wach heute?"_qs, u"Guten Morgen Frau Brandt"_qs).leftOut,
              LeftOutReason::BareGreeting);
    EXPECT_EQ(judge(u"me voy, que ya es muy tarde"_qs, u"hasta mañana, cuídate"_qs).leftOut,
              LeftOutReason::BareGoodbye);
    EXPECT_EQ(judge(u"hello"_qs, u"hi! the shop opens at nine on saturdays"_qs).leftOut, LeftOutReason::None);
}

TEST(Substance, LeavesOutLinksAndNumbersOnEitherSide)
{
    EXPECT_EQ(judge(u"where is it, send me the place"_qs, u"https://example.com/map?q=1"_qs).leftOut,
              LeftOutReason::LinkOnly);
    EXPECT_EQ(judge(u"www.example.com"_qs, u"that is the best thing I saw today"_qs).leftOut, LeftOutReason::LinkOnly);
    EXPECT_EQ(judge(u"what is your number again"_qs, u"555-0117"_qs).leftOut, LeftOutReason::NumberOnly);
}

TEST(Substance, KeepsShortRepliesThatShowThePerson)
{
    EXPECT_EQ(judge(u"we won"_qs, u"for real?"_qs).cue, SubstanceCue::Question);
    EXPECT_EQ(judge(u"hey"_qs, u"heyyy"_qs).cue, SubstanceCue::Elongation);
    EXPECT_EQ(judge(u"done"_qs, u"😂😂"_qs).cue, SubstanceCue::Emoji);
    EXPECT_EQ(judge(u"knock"_qs, u"plot twist"_qs).cue, SubstanceCue::JokeForm);
    EXPECT_EQ(judge(u"food"_qs, u"pierogi"_qs).cue, SubstanceCue::RareWord);
    EXPECT_EQ(judge(u"food"_qs, u"pierogi"_qs).leftOut, LeftOutReason::None);
    EXPECT_EQ(judge(u"tomorrow"_qs, u"later always"_qs).cue, SubstanceCue::None);
}

TEST(Substance, EveryKnobTurns)
{
    SubstanceRules rules;
    rules.keepElongations = false;
    EXPECT_EQ(judge(u"hey"_qs, u"heyyy"_qs, rules).leftOut, LeftOutReason::BareGreeting);
    rules.leaveOutGreetings = false;
    EXPECT_EQ(judge(u"hey"_qs, u"heyyy"_qs, rules).leftOut, LeftOutReason::TooShort);
    rules.minWords = 0;
    rules.minReplyWords = 0;
    EXPECT_EQ(judge(u"hey"_qs, u"heyyy"_qs, rules).leftOut, LeftOutReason::None);
    rules.minWords = 9;
    rules.rareWordShare = 0;
    EXPECT_EQ(judge(u"food"_qs, u"pierogi"_qs, rules).leftOut, LeftOutReason::TooShort);
    rules.isOn = false;
    EXPECT_EQ(judge(u"food"_qs, u"pierogi"_qs, rules).leftOut, LeftOutReason::None);
}
