// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/voice_fit.h"
#include "tests/core/services/chat/chat_test.h"

namespace likeness {
namespace {

class VoicesTest : public ChatTest {
protected:
    ChatVoice voice(const QString &name) const
    {
        ChatVoice made;
        made.name = name;
        made.accountId = account.id;
        made.model = u"gpt-4o-mini"_qs;
        return made;
    }
};

TEST_F(VoicesTest, TheFirstAccountAnswersBeforeAnybodyChose)
{
    const auto usual = table->voices.active(avatarId);
    ASSERT_TRUE(usual) << why(usual);
    EXPECT_EQ(usual->accountId, account.id);
    EXPECT_FALSE(usual->model.isEmpty());
    EXPECT_TRUE(table->voices.list(avatarId)->isEmpty());
    ASSERT_TRUE(desk->accounts.remove(account.id));
    EXPECT_EQ(table->voices.active(avatarId).error().kind, ErrorKind::NoKey);
}

TEST_F(VoicesTest, KeepEveryFieldOverARestart)
{
    ChatVoice made = voice(u" Quiet "_qs);
    made.usesExamples = false;
    made.budget = {500, 900};
    made.temperature = 0.5;
    made.maxAnswerTokens = 200;
    made.keepsAnswers = true;
    made.promptVersionId = u"p1"_qs;
    const auto saved = table->voices.save(avatarId, made);
    ASSERT_TRUE(saved) << why(saved);
    made.id = saved->id;
    made.name = u"Quiet"_qs;
    restartAll();
    EXPECT_EQ(table->voices.find(avatarId, u"quiet"_qs).value(), made);
}

TEST_F(VoicesTest, OneIsActiveAndChatsMayHaveAnother)
{
    const QString one = table->voices.save(avatarId, voice(u"One"_qs))->id;
    const QString two = table->voices.save(avatarId, voice(u"Two"_qs))->id;
    EXPECT_EQ(table->voices.active(avatarId)->id, one);
    ASSERT_TRUE(table->voices.activate(avatarId, two));
    EXPECT_EQ(table->voices.active(avatarId)->id, two);
    EXPECT_EQ(table->voices.voiceOf(avatarId, one)->id, one);
    ASSERT_TRUE(table->voices.remove(avatarId, one));
    EXPECT_EQ(table->voices.voiceOf(avatarId, one)->id, two) << "its chats go over to the active one";
    EXPECT_EQ(table->voices.activate(avatarId, one).error().kind, ErrorKind::NotFound);
}

TEST_F(VoicesTest, AreRefusedWhereTheyMakeNoSense)
{
    ASSERT_TRUE(table->voices.save(avatarId, voice(u"One"_qs)));
    EXPECT_EQ(table->voices.save(avatarId, voice(u"one"_qs)).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(table->voices.save(avatarId, voice({})).error().kind, ErrorKind::BadInput);
    ChatVoice hot = voice(u"Hot"_qs);
    hot.temperature = 2.5;
    EXPECT_EQ(table->voices.save(avatarId, hot).error().kind, ErrorKind::BadInput);
    ChatVoice lost = voice(u"Lost"_qs);
    lost.accountId = u"nowhere"_qs;
    EXPECT_EQ(table->voices.save(avatarId, lost).error().kind, ErrorKind::NotFound);
}

TEST_F(VoicesTest, AskNoMoreOfAModelThanItHasRoomFor)
{
    const ChatVoice large = fitted(voice(u"Large"_qs), 128'000);
    EXPECT_EQ(large, voice(u"Large"_qs));
    const ChatVoice small = fitted(voice(u"Small"_qs), 2'048);
    EXPECT_EQ(small.budget.examples, 512);
    EXPECT_EQ(small.budget.history, 512);
    EXPECT_EQ(small.maxAnswerTokens, 512);
    ChatVoice practice = voice(u"Practice"_qs);
    practice.model = u"ft:likeness-practice:local:maya:1"_qs;
    EXPECT_FALSE(fitted(practice, 4'096).usesExamples) << "it knows what it was taught";
    practice.model = u"ft:SmolLM2-135M-Instruct:local:maya:1"_qs;
    EXPECT_TRUE(fitted(practice, 8'192).usesExamples);
}

} // namespace
} // namespace likeness
