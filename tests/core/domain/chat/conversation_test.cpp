// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chat/chat_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace likeness {
namespace {

ChatVariant said(const QString &text, TextState state = TextState::Whole)
{
    ChatVariant variant;
    variant.id = u"id of "_qs + text;
    variant.text = text;
    variant.state = state;
    variant.createdAt = QDateTime({2026, 11, 3}, {14, 5}, Qt::UTC);
    return variant;
}

QVector<ChatTurn> gigTalk()
{
    ChatVariant answer = said(u"loud.\nworth *every* cent"_qs);
    answer.model = u"gpt-4o-2024-08-06"_qs;
    answer.cost = Money{1'250'000};
    answer.usage = Usage{120, 64, 9};
    answer.chosen = {{u"e1"_qs, ExampleReason::Similar, 0.5, 20}};
    answer.rating = Rating{false, RatingReason::TooLong | RatingReason::TooFormal};
    return {{u"t1"_qs, ChatRole::User, {said(u"how was it?"_qs)}, 0},
            {u"t2"_qs, ChatRole::Assistant, {said(u"fine"_qs), answer}, 1},
            {u"t3"_qs, ChatRole::User, {said(u"and after?"_qs)}, 0},
            {u"t4"_qs, ChatRole::Assistant, {said(u"we went ho"_qs, TextState::Cut)}, 0}};
}

const ChatNames names{u"You"_qs, u"Maya"_qs, u"Interrupted"_qs};

Chat about()
{
    Chat chat;
    chat.id = u"c1"_qs;
    chat.title = u"Gig talk"_qs;
    return chat;
}

TEST(ConversationTest, TheModelKnowsTheShownTexts)
{
    QVector<ChatTurn> turns = gigTalk();
    turns.append({u"t5"_qs, ChatRole::Assistant, {said({}, TextState::Failed)}, 0});
    const QVector<ChatMessage> history = historyOf(turns);
    ASSERT_EQ(history.size(), 4);
    EXPECT_EQ(history[1].text, u"loud.\nworth *every* cent");
    EXPECT_EQ(history[1].role, ChatRole::Assistant);
    EXPECT_EQ(history[3].text, u"we went ho");
}

TEST(ConversationTest, ATitleIsTheFirstWords)
{
    EXPECT_EQ(titleFrom(u"  how was\nlast night? "_qs), u"how was last night?");
    const QString cut = titleFrom(u"do you remember the little bar behind the station where we met"_qs);
    EXPECT_EQ(cut, u"do you remember the little bar behind\u2026");
    EXPECT_LE(titleFrom(QString(100, u'x')).size(), 41);
    // No half of a surrogate pair is left over.
    EXPECT_TRUE(titleFrom(u"\U0001F600"_qs.repeated(40)).isValidUtf16());
}

TEST(ConversationTest, BranchesAreNumbered)
{
    EXPECT_EQ(branchTitle(u"Gig talk"_qs, {u"Gig talk"_qs}), u"Gig talk (2)");
    EXPECT_EQ(branchTitle(u"Gig talk (2)"_qs, {u"Gig talk (2)"_qs}), u"Gig talk (3)");
    EXPECT_EQ(branchTitle(u"Gig (loud)"_qs, {}), u"Gig (loud) (2)");
}

TEST(ConversationTest, ACutAnswerIsContinuedFromItsWholeWords)
{
    EXPECT_EQ(wholeWordsOf(u"we went ho"_qs), u"we went ");
    EXPECT_EQ(wholeWordsOf(u"we went\nho"_qs), u"we went\n");
    EXPECT_EQ(wholeWordsOf(u"we went "_qs), u"we went ") << "nothing of it was cut";
    EXPECT_EQ(wholeWordsOf(u"ho"_qs), QString());
    const QString unbroken = u"我们昨天晚上回家了"_qs.repeated(10);
    EXPECT_EQ(wholeWordsOf(unbroken), unbroken) << "a script without gaps loses nothing";
}

TEST(ConversationTest, AContinuedAnswerHasOneGapBetweenItsWords)
{
    EXPECT_EQ(joinedAnswer(u"we went "_qs, u"home"_qs), u"we went home");
    EXPECT_EQ(joinedAnswer(u"we went "_qs, u" home"_qs), u"we went home");
    EXPECT_EQ(joinedAnswer(u"we went\n"_qs, u" home"_qs), u"we went\nhome");
    EXPECT_EQ(joinedAnswer(u"我们"_qs, u"回家"_qs), u"我们回家");
    EXPECT_EQ(joinedAnswer({}, u" home"_qs), u" home");
}

TEST(ChatDocumentTest, TextAndMarkdownHoldWhatIsShown)
{
    const QString text = QString::fromUtf8(chatDocument(about(), gigTalk(), ChatForm::Text, names));
    EXPECT_TRUE(text.contains(u"Maya: loud.\nworth *every* cent\n"));
    EXPECT_TRUE(text.contains(u"Maya: we went ho [Interrupted]\n"));
    EXPECT_FALSE(text.contains(u"fine"));
    const QString markdown = QString::fromUtf8(chatDocument(about(), gigTalk(), ChatForm::Markdown, names));
    EXPECT_TRUE(markdown.startsWith(u"# Gig talk\n"));
    EXPECT_TRUE(markdown.contains(u"loud.  \nworth \\*every\\* cent\n"));
}

TEST(ChatDocumentTest, JsonHoldsEverything)
{
    const QJsonObject json = QJsonDocument::fromJson(chatDocument(about(), gigTalk(), ChatForm::Json, names)).object();
    EXPECT_EQ(json[u"schema_version"].toInt(), 1);
    EXPECT_EQ(json[u"chat"][u"title"].toString(), u"Gig talk");
    const QJsonObject turn = json[u"turns"][1].toObject();
    EXPECT_EQ(turn[u"shown"].toInt(), 1);
    const QJsonObject answer = turn[u"variants"].toArray().at(1).toObject();
    EXPECT_EQ(answer[u"cost_usd"].toString(), u"0.00125");
    EXPECT_EQ(answer[u"tokens"][u"cached"].toInt(), 64);
    EXPECT_EQ(answer[u"rating"][u"reasons"].toArray(), (QJsonArray{u"too_long"_qs, u"too_formal"_qs}));
    EXPECT_EQ(answer[u"examples"][0][u"reason"].toString(), u"similar");
    EXPECT_EQ(json[u"turns"][3][u"variants"][0][u"state"].toString(), u"interrupted");
}

TEST(ChatDocumentTest, NamesOfFormsGoBothWays)
{
    EXPECT_EQ(chatFormFromName(u"md"_qs), ChatForm::Markdown);
    EXPECT_EQ(chatFormFromName(u"json"_qs), ChatForm::Json);
    EXPECT_FALSE(chatFormFromName(u"docx"_qs));
}

} // namespace
} // namespace likeness
