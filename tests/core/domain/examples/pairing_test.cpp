// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/pairing.h"

#include <gtest/gtest.h>

using namespace likeness;

namespace {

using Side = Speaker::Side;

Utterance said(Side side, const QString &text, const QString &name = {})
{
    Utterance utterance;
    utterance.speaker = {side, name};
    utterance.text = text;
    return utterance;
}

Utterance them(const QString &text, const QString &name = {})
{
    return said(Side::Other, text, name);
}

Utterance me(const QString &text)
{
    return said(Side::Self, text);
}

Utterance cut(Utterance utterance)
{
    utterance.isCut = true;
    return utterance;
}

QVector<Example> pairsOf(const QVector<Utterance> &utterances, const PairingRules &rules = {})
{
    return examplesOf(
        utterances, [](int) { return u"source"_qs; }, rules);
}

} // namespace

TEST(Turns, MergeBurstsOfOneSide)
{
    const QVector<Utterance> chat{them(u"hi"_qs), them(u"you there?"_qs), me(u"yes"_qs), me(u"sort of"_qs)};
    EXPECT_EQ(plainPairs(chat), (QVector<PlainPair>{{u"hi\nyou there?"_qs, u"yes\nsort of"_qs}}));
}

TEST(Turns, TakeAllOthersOfAGroupAsOneSide)
{
    const QVector<Utterance> chat{them(u"lunch?"_qs, u"Ada"_qs), them(u"starving"_qs, u"Bo"_qs), me(u"coming"_qs)};
    EXPECT_EQ(plainPairs(chat), (QVector<PlainPair>{{u"lunch?\nstarving"_qs, u"coming"_qs}}));
    EXPECT_EQ(pairsOf(chat).first().userMessage, u"Ada: lunch?\nBo: starving"_qs);
}

TEST(Turns, NobodyIsNamedWhereOnlyOneOtherSpeaks)
{
    const QVector<Utterance> chat{them(u"lunch?"_qs, u"Ada"_qs), them(u"starving"_qs, u"ada "_qs), me(u"coming"_qs)};
    EXPECT_EQ(pairsOf(chat).first().userMessage, u"lunch?\nstarving"_qs);
}

TEST(Turns, SomebodyElsesPictureEndsABurst)
{
    QVector<Utterance> chat{them(u"look at that"_qs), them(u"what do you say"_qs), me(u"lovely"_qs)};
    chat[1].isAfterOther = true;
    EXPECT_EQ(plainPairs(chat), (QVector<PlainPair>{{u"what do you say"_qs, u"lovely"_qs}}));
}

TEST(Turns, GroupsAreToldApartChatByChat)
{
    QVector<Utterance> chats{them(u"lunch?"_qs, u"Ada"_qs),  me(u"coming"_qs),
                             them(u"and you?"_qs, u"Bo"_qs), me(u"me too"_qs),
                             them(u"starving"_qs, u"Cy"_qs), me(u"so am I"_qs)};
    chats[2].startsConversation = true;
    const QVector<Example> found = pairsOf(chats);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].userMessage, u"lunch?"_qs) << "only Ada speaks in this chat";
    EXPECT_EQ(found[1].userMessage, u"Bo: and you?"_qs);
    EXPECT_EQ(found[2].userMessage, u"Cy: starving"_qs);
}

TEST(Turns, ADateLineInAPictureBeginsNoOtherGroup)
{
    QVector<Utterance> picture{them(u"lunch?"_qs, u"Ada"_qs), me(u"coming"_qs), them(u"and you?"_qs, u"Bo"_qs),
                               me(u"me too"_qs)};
    for (Utterance &utterance : picture)
        utterance.box = QRect(0, 0, 10, 10);
    picture[2].startsConversation = true;
    EXPECT_EQ(pairsOf(picture).first().userMessage, u"Ada: lunch?"_qs);
}

TEST(Turns, PlainPairsOfAnExportEndWithItsChats)
{
    QVector<Utterance> chats{them(u"are you there?"_qs), me(u"hello you"_qs)};
    chats[1].startsConversation = true;
    EXPECT_EQ(plainPairs(chats).size(), 1) << "a picture is one stretch of a chat";
    EXPECT_TRUE(plainPairs(chats, TurnRules{}).isEmpty());
}

TEST(Turns, ALongSilenceEndsAConversationButNotThePlainPairs)
{
    QVector<Utterance> chat{them(u"dinner?"_qs), me(u"sorry, just saw this"_qs)};
    chat[0].sentAt = QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC);
    chat[1].sentAt = chat[0].sentAt.addSecs(3 * 60 * 60 + 1);
    EXPECT_EQ(plainPairs(chat).size(), 1);
    ASSERT_EQ(pairsOf(chat).size(), 1);
    EXPECT_TRUE(isOpener(pairsOf(chat).first()));

    chat[1].sentAt = chat[0].sentAt.addSecs(3 * 60 * 60);
    EXPECT_FALSE(isOpener(pairsOf(chat).first()));

    PairingRules patient;
    patient.turns.gapSeconds = 0;
    chat[1].sentAt = chat[0].sentAt.addDays(9);
    EXPECT_FALSE(isOpener(pairsOf(chat, patient).first()));
}

TEST(Turns, ABreakEndsAConversation)
{
    QVector<Utterance> chat{them(u"good night"_qs), me(u"good morning, slept well?"_qs), them(u"yes"_qs)};
    chat[1].startsConversation = true;
    const QVector<Example> examples = pairsOf(chat);
    ASSERT_EQ(examples.size(), 1);
    EXPECT_TRUE(isOpener(examples.first()));
    EXPECT_FALSE(examples.first().needsReview);
    EXPECT_EQ(plainPairs(chat).size(), 1);
}

TEST(Turns, CutMessagesLendNoTextButMarkThePair)
{
    const QVector<Utterance> chat{cut(them(u"...of it"_qs)), them(u"what now?"_qs), me(u"we wait"_qs)};
    EXPECT_EQ(plainPairs(chat), (QVector<PlainPair>{{u"what now?"_qs, u"we wait"_qs}}));
    ASSERT_EQ(pairsOf(chat).size(), 1);
    EXPECT_TRUE(pairsOf(chat).first().needsReview);
}

TEST(Turns, AReplyToACutMessageIsNeitherPairNorOpener)
{
    const QVector<Utterance> chat{cut(them(u"...of it"_qs)), me(u"we wait"_qs)};
    EXPECT_TRUE(plainPairs(chat).isEmpty());
    EXPECT_TRUE(pairsOf(chat).isEmpty());
}

TEST(Turns, ACutMessageKeepsItsNeighboursApart)
{
    const QVector<Utterance> chat{them(u"one"_qs), cut(me(u"tw"_qs)), them(u"three"_qs), me(u"four"_qs)};
    EXPECT_EQ(plainPairs(chat), (QVector<PlainPair>{{u"three"_qs, u"four"_qs}}));
}

TEST(Turns, MessagesOfUnknownSideNeverPair)
{
    const QVector<Utterance> chat{said(Side::Unknown, u"whose is this"_qs), me(u"mine"_qs), them(u"ok"_qs),
                                  said(Side::Unknown, u"hm"_qs), me(u"so"_qs)};
    EXPECT_TRUE(plainPairs(chat).isEmpty());
    EXPECT_TRUE(pairsOf(chat).isEmpty());
}

TEST(Pairing, AFirstTurnOfTheCreatorIsAnOpener)
{
    const QVector<Example> examples = pairsOf({me(u"guess what"_qs), them(u"what"_qs), me(u"we won"_qs)});
    ASSERT_EQ(examples.size(), 2);
    EXPECT_TRUE(isOpener(examples[0]));
    EXPECT_EQ(examples[0].assistantMessage, u"guess what"_qs);
    EXPECT_FALSE(isOpener(examples[1]));
    EXPECT_EQ(examples[1].context, u"guess what"_qs);
}

TEST(Pairing, AnOpenerAtTheTopOfAPictureWantsALook)
{
    QVector<Utterance> chat{me(u"guess what"_qs)};
    chat[0].box = QRect(10, 10, 100, 20);
    EXPECT_TRUE(pairsOf(chat).first().needsReview);
    chat[0].startsConversation = true;
    EXPECT_FALSE(pairsOf(chat).first().needsReview);
}

TEST(Pairing, KeepsTheTurnsBeforeAndTheQuotes)
{
    QVector<Utterance> chat{them(u"a"_qs), me(u"b"_qs), them(u"c"_qs), me(u"d"_qs), them(u"e"_qs), me(u"f"_qs)};
    chat[5].quote = u"the quoted line"_qs;
    EXPECT_EQ(pairsOf(chat).last().context, u"c\nd\nthe quoted line"_qs);
}

TEST(Pairing, TellsWhereTheReplyAndTheMessageStand)
{
    QVector<Utterance> chat{them(u"q"_qs), me(u"one"_qs), me(u"two"_qs), me(u"overleaf"_qs)};
    chat[0].page = 2;
    chat[0].box = QRect(0, 0, 10, 10);
    for (int i : {1, 2, 3})
        chat[i].page = i == 3 ? 4 : 3;
    chat[1].box = QRect(5, 5, 10, 10);
    chat[2].box = QRect(0, 20, 10, 10);
    chat[3].box = QRect(0, 0, 500, 500);
    const Origin origin = pairsOf(chat).first().origin;
    EXPECT_EQ(origin.sourceId, u"source"_qs);
    EXPECT_EQ(origin.page, 3);
    EXPECT_EQ(origin.box, QRect(QPoint(0, 5), QPoint(14, 29)));
    EXPECT_EQ(origin.userPage, 2);
    EXPECT_EQ(origin.userBox, QRect(0, 0, 10, 10));
}

TEST(Pairing, AMessageOnAnotherPictureHasNoPlaceInTheOrigin)
{
    const QVector<Utterance> chat{them(u"q"_qs), me(u"a"_qs)};
    const auto sourceOf = [](int index) { return index == 0 ? u"first"_qs : u"second"_qs; };
    const Origin origin = examplesOf(chat, sourceOf).first().origin;
    EXPECT_EQ(origin.sourceId, u"second"_qs);
    EXPECT_EQ(origin.userPage, 0);
}

TEST(Pairing, ConfidenceIsTheLowestAndDoubtWantsALook)
{
    QVector<Utterance> chat{them(u"q"_qs), them(u"r"_qs), me(u"a"_qs)};
    EXPECT_FALSE(pairsOf(chat).first().needsReview);
    chat[1].confidence = 0.5F;
    EXPECT_FLOAT_EQ(pairsOf(chat).first().confidence, 0.5F);
    EXPECT_TRUE(pairsOf(chat).first().needsReview);
    chat[1].confidence = 1;
    chat[2].isOutsideBubble = true;
    EXPECT_TRUE(pairsOf(chat).first().needsReview);
}

TEST(Pairing, CleansTextsOfExamplesButNotThePlainPairs)
{
    const QVector<Utterance> chat{them(u"hi  there \u200B"_qs), me(u"sooo  good!!! \u2713\u2713"_qs)};
    EXPECT_EQ(pairsOf(chat).first().userMessage, u"hi there"_qs);
    EXPECT_EQ(pairsOf(chat).first().assistantMessage, u"sooo good!!!"_qs);
    EXPECT_EQ(plainPairs(chat).first().userMessage, chat[0].text);
}
