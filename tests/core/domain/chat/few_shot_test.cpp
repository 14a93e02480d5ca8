// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chat/few_shot.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

int words(const QString &text)
{
    return int(text.split(u' ', Qt::SkipEmptyParts).size());
}

Example example(const QString &id, const QString &message, const QString &reply)
{
    Example made;
    made.id = id;
    made.userMessage = message;
    made.assistantMessage = reply;
    made.state = ExampleState::Accepted;
    return made;
}

ContextMaterial material()
{
    ContextMaterial made;
    made.systemPrompt = u"You are Maya."_s;
    made.examples = {example(u"gig"_s, u"how was the gig"_s, u"loud my ears are still ringing"_s),
                     example(u"cat"_s, u"how is the cat"_s, u"she ate my homework again"_s),
                     example(u"food"_s, u"what did you cook"_s, u"noodles as every single day"_s),
                     example(u"bus"_s, u"did you miss the bus"_s, u"the bus missed me thank you"_s)};
    made.history = {{ChatRole::User, u"hey"_s, {}}, {ChatRole::Assistant, u"heyyy"_s, {}}};
    return made;
}

QStringList idsOf(const ChatContext &context)
{
    QStringList ids;
    for (const ChosenExample &one : context.chosen)
        ids.append(one.id);
    return ids;
}

TEST(FewShotContext, PutsPromptExamplesHistoryAndMessageInOrder)
{
    const ChatContext context = chatContext(material(), u"did you feed the cat"_s, {}, words);
    ASSERT_EQ(context.messages.size(), 1 + 2 * 4 + 2 + 1);
    EXPECT_EQ(context.messages.first(), (ChatMessage{ChatRole::System, u"You are Maya."_s, {}}));
    EXPECT_EQ(context.messages[1].role, ChatRole::User);
    EXPECT_EQ(context.messages[2].role, ChatRole::Assistant);
    EXPECT_EQ(context.messages[9].text, u"hey"_s);
    EXPECT_EQ(context.messages.last(), (ChatMessage{ChatRole::User, u"did you feed the cat"_s, {}}));
    int tokens = 0;
    for (const ChatMessage &message : context.messages)
        tokens += words(message.text) + 4;
    EXPECT_EQ(context.promptTokens, tokens);
}

TEST(FewShotContext, KeepsItsBeginningWhateverIsAsked)
{
    const ContextBudget budget{.examples = 60, .history = 100};
    const ChatContext cat = chatContext(material(), u"the cat is hungry"_s, budget, words);
    const ChatContext bus = chatContext(material(), u"the bus is late"_s, budget, words);
    const auto typical = [](const ChatContext &context) {
        return std::count_if(context.chosen.cbegin(), context.chosen.cend(),
                             [](const ChosenExample &one) { return one.reason != ExampleReason::Similar; });
    };
    const qsizetype shared = 1 + 2 * typical(cat);
    ASSERT_GT(shared, 1);
    EXPECT_EQ(typical(cat), typical(bus));
    EXPECT_EQ(cat.messages.first(shared), bus.messages.first(shared)) << "or providers cannot reuse it";
}

TEST(FewShotContext, AddsWhatIsLikeTheNewMessage)
{
    // Two thirds of the budget hold two of the four; the rest has room for one more.
    const ContextBudget budget{.examples = 54, .history = 100};
    for (const auto &[message, id] : {std::pair{u"the cat"_s, u"cat"_s}, std::pair{u"bus"_s, u"bus"_s},
                                      std::pair{u"cook something"_s, u"food"_s}, std::pair{u"a gig"_s, u"gig"_s}})
        EXPECT_TRUE(idsOf(chatContext(material(), message, budget, words)).contains(id)) << id.toStdString();
}

TEST(FewShotContext, NeverPassesItsBudget)
{
    for (const int limit : {0, 10, 17, 40, 1'000}) {
        int tokens = 0;
        for (const ChosenExample &one : chatContext(material(), u"the cat"_s, {limit, 100}, words).chosen)
            tokens += one.tokens;
        EXPECT_LE(tokens, limit);
    }
}

TEST(FewShotContext, PutsPinnedOnesFirstAndRejectedOnesNever)
{
    ContextMaterial pinned = material();
    pinned.pinned = {u"bus"_s};
    pinned.examples[1].state = ExampleState::Rejected;
    pinned.examples[2].userMessage.clear();
    const QStringList ids = idsOf(chatContext(pinned, u"the cat"_s, {}, words));
    EXPECT_EQ(ids.first(), u"bus"_s);
    EXPECT_FALSE(ids.contains(u"cat"_s));
    EXPECT_FALSE(ids.contains(u"food"_s)) << "nobody asked anything there";
}

TEST(FewShotContext, ForgetsTheOldestAndNoReplyStandsAlone)
{
    ContextMaterial longer = material();
    longer.history = {{ChatRole::User, u"one two three"_s, {}},
                      {ChatRole::Assistant, u"four"_s, {}},
                      {ChatRole::User, u"five"_s, {}},
                      {ChatRole::Assistant, u"six"_s, {}}};
    const ChatContext context = chatContext(longer, u"now"_s, {.examples = 0, .history = 16}, words);
    EXPECT_EQ(context.forgotten, 2);
    EXPECT_EQ(context.messages[1].text, u"five"_s);
}

TEST(BreakEven, IsWhenTheSavedTokensHavePaidTheTraining)
{
    // $0.90 of training against 3,000 tokens at $0.15 a million: $0.00045 a message.
    const Money training = *Money::fromDecimal(u"0.90"_s);
    const Money prompt = *Money::fromDecimal(u"0.15"_s);
    EXPECT_EQ(messagesToBreakEven(training, 3'000, prompt), 2'000);
    EXPECT_EQ(messagesToBreakEven(Money{1}, 3'000, prompt), 1);
    EXPECT_FALSE(messagesToBreakEven(training, 0, prompt));
    EXPECT_FALSE(messagesToBreakEven(training, 3'000, Money{})) << "a model at home costs nothing either way";
}

} // namespace
} // namespace likeness
