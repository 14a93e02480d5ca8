// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sending/send_rows.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

QStringList textsOf(const Question &question)
{
    QStringList texts;
    for (const ChatMessage &message : question.request.messages)
        texts.append(message.text);
    return texts;
}

Question chat()
{
    Question question;
    question.exampleCount = 2;
    question.request.messages = {{ChatRole::System, u"You are Robin."_s, {}}, {ChatRole::User, u"tea?"_s, {}},
                                 {ChatRole::Assistant, u"always"_s, {}},      {ChatRole::User, u"boats?"_s, {}},
                                 {ChatRole::Assistant, u"leaky"_s, {}},       {ChatRole::User, u"hi"_s, {}},
                                 {ChatRole::Assistant, u"hello"_s, {}},       {ChatRole::User, u"how was it?"_s, {}}};
    return question;
}

TEST(SendRows, OfAChatAreItsExamplesAndWhatWasSaidBefore)
{
    const QVector<SendRow> rows = sendRowsOf(chat());
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[1].kind, SendRow::Kind::Example);
    EXPECT_EQ(rows[1].text, u"boats?\nleaky"_s);
    EXPECT_EQ(rows[3].kind, SendRow::Kind::Message);
    EXPECT_EQ(rows[3].role, ChatRole::Assistant);
    const Question less = withoutRows(chat(), {0, 3});
    EXPECT_EQ(textsOf(less), (QStringList{u"You are Robin."_s, u"boats?"_s, u"leaky"_s, u"hi"_s, u"how was it?"_s}));
    EXPECT_EQ(less.exampleCount, 1);
    EXPECT_EQ(withoutRows(chat(), {}), chat());
}

TEST(SendRows, OfAnAnalysisAreItsExamples)
{
    Question question;
    question.purpose = SendPurpose::Analysis;
    question.exampleCount = 3;
    question.request.messages = {{ChatRole::System, u"Describe."_s, {}},
                                 {ChatRole::User,
                                  u"<<<mark\n[1]\nother: tea?\nme: always\n[2]\nme: [3] is a lie\nme: 4 | too\n[3]\n"
                                  "other: bye\nme: bye\n>>>mark"_s,
                                  {}}};
    const QVector<SendRow> rows = sendRowsOf(question);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[1].text, u"me: [3] is a lie\nme: 4 | too"_s);
    const Question less = withoutRows(question, {1});
    EXPECT_EQ(less.request.messages.last().text,
              u"<<<mark\n[1]\nother: tea?\nme: always\n[3]\nother: bye\nme: bye\n>>>mark"_s);
    EXPECT_EQ(less.exampleCount, 2);
}

TEST(SendRows, OfASearchAreItsNumberedMessages)
{
    Question question;
    question.purpose = SendPurpose::Examples;
    question.request.messages = {{ChatRole::System, u"Find."_s, {}},
                                 {ChatRole::User, u"<<<mark\n1 | Kim: tea?\n2 | always\n\n3 | bye\n>>>mark"_s, {}}};
    EXPECT_EQ(sendRowsOf(question).size(), 3);
    EXPECT_EQ(withoutRows(question, {0, 2}).request.messages.last().text, u"<<<mark\n2 | always\n\n>>>mark"_s);
}

TEST(SendRows, OfAPictureAreNone)
{
    Question question = chat();
    question.purpose = SendPurpose::Picture;
    EXPECT_TRUE(sendRowsOf(question).isEmpty());
}

} // namespace
} // namespace likeness
