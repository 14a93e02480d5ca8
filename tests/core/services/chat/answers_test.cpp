// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/chat/chat_test.h"

#include <QJsonArray>

namespace likeness {
namespace {

class Answers : public ChatTest {
protected:
    ChatVoice saveVoice(const std::function<void(ChatVoice &)> &change)
    {
        ChatVoice voice;
        voice.name = u"Mine"_qs;
        voice.accountId = account.id;
        voice.model = u"gpt-4o"_qs;
        change(voice);
        const auto saved = table->voices.save(avatarId, voice);
        EXPECT_TRUE(saved) << why(saved);
        return saved.value_or(ChatVoice());
    }
};

TEST_F(Answers, ComeWithExamplesPromptAndHistoryAndAreKept)
{
    const auto version =
        library->prompts().add({{}, avatarId, 0, {}, PromptAuthor::Person, {}, u"You are Robin."_qs, {}});
    ASSERT_TRUE(library->avatars().setVoice(avatarId, {u"gpt-4o"_qs, {}, version->id}));
    const QString gig = addExample(u"how was the gig last night"_qs, u"loud and lovely as ever"_qs);
    provider.script = {LoopbackProvider::stream(chunk("worth ") + chunk("it") + streamEnd), answering("sure")};

    RunningAnswer *answer = begin({chatId, AskKind::Say, u"so how was the gig?"_qs, {}});
    ASSERT_TRUE(answer);
    QString grown;
    QObject::connect(answer, &RunningAnswer::grew, [&](const QString &delta) { grown += delta; });
    EXPECT_EQ(table->answers.running(chatId), answer);
    const ChatVariant variant = endOf(*answer);
    EXPECT_EQ(grown, u"worth it");
    EXPECT_EQ(variant.text, u"worth it");
    EXPECT_EQ(variant.state, TextState::Whole);
    EXPECT_EQ(variant.usage, (Usage{1000, 0, 200}));
    EXPECT_TRUE(variant.cost && variant.cost->nanos > 0);
    ASSERT_EQ(variant.chosen.size(), 1);
    EXPECT_EQ(variant.chosen.first().id, gig);
    EXPECT_EQ(table->answers.running(chatId), nullptr);
    EXPECT_EQ(lastSent(),
              (QStringList{u"system: You are Robin."_qs, u"user: how was the gig last night"_qs,
                           u"assistant: loud and lovely as ever"_qs, u"user: so how was the gig?"_qs}));

    EXPECT_EQ(say(u"again tonight?"_qs).text, u"sure");
    EXPECT_EQ(lastSent().mid(3),
              (QStringList{u"user: so how was the gig?"_qs, u"assistant: worth it"_qs, u"user: again tonight?"_qs}));
    const QVector<ChatTurn> before = turns();
    EXPECT_EQ(before.size(), 4);
    EXPECT_EQ(table->chats.chat(chatId)->title, u"so how was the gig?");
    restartAll();
    EXPECT_EQ(turns(), before);
}

TEST_F(Answers, BeginAChatWithItsFirstQuestion)
{
    provider.script = {answering("hello")};
    const ChatAsk first{{}, AskKind::Say, u"hi there"_qs, {}, avatarId};
    ASSERT_TRUE(prepared(first));
    EXPECT_EQ(table->chats.list(avatarId)->size(), 1) << "looking makes no chat";
    RunningAnswer *answer = begin(first);
    ASSERT_TRUE(answer);
    chatId = answer->chatId();
    EXPECT_EQ(endOf(*answer).text, u"hello");
    EXPECT_EQ(table->chats.chat(chatId)->title, u"hi there");
    EXPECT_EQ(turns().size(), 2);
}

TEST_F(Answers, NeedConsentBeforeAnythingIsStoredOrSent)
{
    const auto ready = prepared({chatId, AskKind::Say, u"hi"_qs, {}});
    ASSERT_TRUE(ready) << why(ready);
    const auto refused = table->answers.ask(*ready);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Denied);
    EXPECT_TRUE(turns().isEmpty());
    EXPECT_TRUE(provider.requests.isEmpty());
}

TEST_F(Answers, SendExactlyWhatThePreviewShows)
{
    provider.script = {answering("ok")};
    const auto ready = prepared({chatId, AskKind::Say, u"write to me@example.org"_qs, {}});
    ASSERT_TRUE(ready);
    desk->questions.rememberConsent(*ready->preview);
    const auto answer = table->answers.ask(*ready);
    ASSERT_TRUE(answer);
    endOf(**answer);
    EXPECT_EQ(provider.requests.last().body, ready->preview->payload);
    EXPECT_FALSE(provider.requests.last().body.contains("me@example.org"));
    EXPECT_EQ(turns().first().variant().text, u"write to me@example.org");
}

TEST_F(Answers, KnowWhichExamplesWereLeftOut)
{
    saveVoice([](ChatVoice &voice) { voice.temperature = 0; });
    const QString gig = addExample(u"how was the gig last night"_qs, u"loud and lovely as ever"_qs);
    const QString boats = addExample(u"what about your boats then"_qs, u"they leak and i paint them"_qs);
    provider.script = {answering("ok")};
    const auto ready = prepared({chatId, AskKind::Say, u"how was the gig?"_qs, {}});
    ASSERT_TRUE(ready) << why(ready);
    ASSERT_EQ(ready->chosen.size(), 2);
    const auto less = desk->questions.previewWithout(*ready->preview, {0});
    ASSERT_TRUE(less) << why(less);
    const PreparedAsk agreed = agreedAsk(*ready, *less);
    desk->questions.rememberConsent(*less);
    const auto answer = table->answers.ask(agreed);
    ASSERT_TRUE(answer) << why(answer);
    const ChatVariant said = endOf(**answer);
    ASSERT_EQ(said.chosen.size(), 1);
    EXPECT_EQ(said.chosen.first(), ready->chosen[1]);
    EXPECT_EQ(provider.requests.last().body, less->payload);
    chatId = newChat();
    EXPECT_FALSE(say(u"how was the gig?"_qs).isCached) << "with all examples it is another question";
}

TEST_F(Answers, AreKeptAndMarkedWhenTheProviderGoesInMidStream)
{
    // The connection ends without the stream's end.
    provider.script = {LoopbackProvider::stream(chunk("we went") + chunk(" ho")),
                       LoopbackProvider::stream(chunk(" ") + chunk("home and") + chunk(" slept") + streamEnd)};
    const ChatVariant cut = say(u"and then?"_qs);
    EXPECT_EQ(cut.state, TextState::Cut);
    EXPECT_EQ(cut.text, u"we went ho");
    ASSERT_TRUE(cut.fault);
    EXPECT_EQ(cut.fault->kind, ErrorKind::Interrupted);
    restartAll();
    ASSERT_EQ(turns().size(), 2);
    EXPECT_EQ(turns().last().variant(), cut);

    const ChatVariant whole = answerTo({chatId, AskKind::Continue, {}, turns().last().id});
    EXPECT_EQ(whole.text, u"we went home and slept") << "the word that was cut is written anew";
    EXPECT_EQ(whole.state, TextState::Whole);
    EXPECT_FALSE(whole.fault);
    EXPECT_EQ(whole.id, cut.id);
    EXPECT_EQ(lastSent().first(2), (QStringList{u"user: and then?"_qs, u"assistant: we went"_qs}));
    ASSERT_EQ(turns().size(), 2);
    EXPECT_EQ(turns().last().variants.size(), 1);
    EXPECT_EQ(prepared({chatId, AskKind::Continue, {}, turns().last().id}).error().kind, ErrorKind::BadInput);
}

TEST_F(Answers, ThatDidNotComeMakeRoomForTheNextTry)
{
    provider.script = {LoopbackProvider::answer(401, R"({"error":{"code":"invalid_api_key","message":"no"}})"),
                       answering("hello")};
    const ChatVariant failed = say(u"hi"_qs);
    EXPECT_EQ(failed.state, TextState::Failed);
    ASSERT_TRUE(failed.fault);
    EXPECT_EQ(failed.fault->kind, ErrorKind::KeyRefused);
    EXPECT_EQ(answerTo({chatId, AskKind::Again, {}, turns().last().id}).text, u"hello");
    EXPECT_EQ(lastSent(), QStringList{u"user: hi"_qs});
    ASSERT_EQ(turns().size(), 2);
    EXPECT_EQ(turns().last().variants.size(), 1);
}

TEST_F(Answers, AreKeptAsVariants)
{
    provider.script = {answering("one"), answering("two"), answering("next")};
    say(u"hi"_qs);
    answerTo({chatId, AskKind::Again, {}, turns().last().id});
    ASSERT_EQ(turns().last().variants.size(), 2);
    EXPECT_EQ(turns().last().variant().text, u"two");
    ASSERT_TRUE(table->chats.showVariant(chatId, turns().last().id, 0));
    say(u"and?"_qs);
    EXPECT_EQ(lastSent(), (QStringList{u"user: hi"_qs, u"assistant: one"_qs, u"user: and?"_qs}));
}

TEST_F(Answers, StopKeepsWhatCame)
{
    ProviderStep step = LoopbackProvider::stream(chunk("well, you"));
    step.isKeptOpen = true;
    provider.script = {step};
    RunningAnswer *answer = begin({chatId, AskKind::Say, u"hi"_qs, {}});
    ASSERT_TRUE(answer);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answer->variant().text.isEmpty(); }, 10'000));
    EXPECT_EQ(table->answers.ask(*prepared({chatId, AskKind::Say, u"more"_qs, {}})).error().kind, ErrorKind::InUse);
    QSignalSpy ended(answer, &RunningAnswer::ended);
    answer->stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 10'000));
    EXPECT_EQ(ended.size(), 1);
    const ChatVariant kept = turns().last().variant();
    EXPECT_EQ(kept.text, u"well, you");
    EXPECT_EQ(kept.state, TextState::Cut);
    EXPECT_EQ(kept.fault->kind, ErrorKind::Cancelled);
}

TEST_F(Answers, LieInTheStoreWithinASecondWhileTheyGrow)
{
    ProviderStep step = LoopbackProvider::stream(chunk("half a sen"));
    step.isKeptOpen = true;
    provider.script = {step};
    ASSERT_TRUE(begin({chatId, AskKind::Say, u"hi"_qs, {}}));
    EXPECT_EQ(turns().size(), 2) << "the question is stored before it is sent";
    EXPECT_TRUE(QTest::qWaitFor([&] { return turns().last().variant().text == u"half a sen"; }, 3'000));
    EXPECT_EQ(turns().last().variant().state, TextState::Cut) << "so a kill leaves it marked";
    table.reset(); // the window closes meanwhile
    sit();
    EXPECT_EQ(turns().last().variant().text, u"half a sen");
}

TEST_F(Answers, ToTheSameQuestionAreGivenAgainWithoutSending)
{
    saveVoice([](ChatVoice &voice) { voice.temperature = 0; });
    provider.script = {answering("yes"), answering("no")};
    EXPECT_EQ(say(u"tea?"_qs).text, u"yes");
    chatId = newChat();
    const ChatVariant again = say(u"tea?"_qs);
    EXPECT_EQ(again.text, u"yes");
    EXPECT_TRUE(again.isCached);
    EXPECT_FALSE(again.cost);
    EXPECT_EQ(provider.requests.size(), 1);
    // Whoever asks for another answer gets another one.
    EXPECT_EQ(answerTo({chatId, AskKind::Again, {}, turns().last().id}).text, u"no");
    EXPECT_EQ(provider.requests.size(), 2);
    // Another context is another question.
    say(u"tea?"_qs);
    EXPECT_EQ(provider.requests.size(), 3);
}

TEST_F(Answers, AreNotKeptForAgainByAFreeVoice)
{
    provider.script = {answering("yes")};
    say(u"tea?"_qs);
    chatId = newChat();
    EXPECT_FALSE(say(u"tea?"_qs).isCached);
    EXPECT_EQ(provider.requests.size(), 2);
}

TEST_F(Answers, ShowPinnedExamplesFirstAndBannedOnesNever)
{
    const QString one = addExample(u"do you like the sea at all"_qs, u"only from far away honestly"_qs);
    const QString two = addExample(u"what about mountains then"_qs, u"mountains are my thing for sure"_qs);
    ASSERT_TRUE(table->answers.setPinned(avatarId, two, true));
    ASSERT_TRUE(table->answers.setBanned(avatarId, one, true));
    const auto ready = prepared({chatId, AskKind::Say, u"the sea?"_qs, {}});
    ASSERT_TRUE(ready);
    ASSERT_EQ(ready->chosen.size(), 1);
    EXPECT_EQ(ready->chosen.first().id, two);
    EXPECT_EQ(ready->chosen.first().reason, ExampleReason::Pinned);
    EXPECT_GT(ready->exampleTokens, 0);
    EXPECT_GT(ready->promptTokens, ready->exampleTokens);
    ASSERT_TRUE(table->answers.setPinned(avatarId, one, true));
    EXPECT_TRUE(table->answers.bannedExamples(avatarId)->isEmpty());
}

TEST_F(Answers, SayWhenTrainingWouldPay)
{
    const QString id = addExample(u"do you like the sea at all"_qs, u"only from far away honestly"_qs);
    ASSERT_TRUE(examples->setState(avatarId, {id}, ExampleState::Accepted));
    saveVoice([](ChatVoice &voice) { voice.model = u"gpt-4o-2024-08-06"_qs; });
    const auto ready = prepared({chatId, AskKind::Say, u"the sea?"_qs, {}});
    ASSERT_TRUE(ready);
    const auto even = awaited(table->answers.breakEven(avatarId, *ready));
    ASSERT_TRUE(even) << why(even);
    ASSERT_TRUE(even->has_value());
    EXPECT_EQ((*even)->savedTokens, ready->exampleTokens);
    EXPECT_GT((*even)->messages, 1);
}

TEST_F(Answers, SayWhyTheyCannotBeAskedFor)
{
    EXPECT_EQ(prepared({chatId, AskKind::Say, u"  "_qs, {}}).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(prepared({u"nowhere"_qs, AskKind::Say, u"hi"_qs, {}}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(prepared({chatId, AskKind::Again, {}, u"nowhere"_qs}).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(desk->accounts.remove(account.id));
    EXPECT_EQ(prepared({chatId, AskKind::Say, u"hi"_qs, {}}).error().kind, ErrorKind::NoKey);
}

TEST_F(Answers, AreNotAskedForWhereNoModelIsKnown)
{
    ASSERT_TRUE(desk->accounts.remove(account.id));
    const auto box = desk->accounts.add(
        {.provider = u"openai-compatible"_qs, .name = u"Box"_qs, .address = provider.url().toString()});
    ASSERT_TRUE(box) << why(box);
    const auto ready = prepared({chatId, AskKind::Say, u"hi"_qs, {}});
    ASSERT_FALSE(ready);
    EXPECT_EQ(ready.error(), (Error{ErrorKind::NotFound, u"Box"_qs, u"no_model"_qs}));
    EXPECT_TRUE(provider.requests.isEmpty());
}

TEST_F(Answers, OverTheLimitAreNotAskedFor)
{
    ASSERT_TRUE(desk->budget.setMonthlyLimit(Money{1}));
    const auto ready = prepared({chatId, AskKind::Say, u"hi"_qs, {}});
    ASSERT_TRUE(ready);
    desk->questions.rememberConsent(*ready->preview);
    EXPECT_EQ(table->answers.ask(*ready).error().kind, ErrorKind::OverBudget);
    EXPECT_TRUE(turns().isEmpty());
    EXPECT_TRUE(provider.requests.isEmpty());
}

} // namespace
} // namespace likeness
