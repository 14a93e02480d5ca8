// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/models/asking_test.h"

#include <QSignalSpy>

namespace likeness {
namespace {

using ModelsTest = AskingTest;

const QByteArray list =
    R"({"data":[{"id":"whisper-1"},{"id":"gpt-4o","shutdown_date":"2026-12-24"},{"id":"new-one"}]})";

TEST_F(ModelsTest, AreKnownWithoutAskingAnybody)
{
    const QVector<ModelInfo> known = desk->models.models(account.id);
    ASSERT_FALSE(known.isEmpty());
    const ModelInfo info = desk->models.info(account.id, u"gpt-4o"_s);
    EXPECT_EQ(info.id, u"gpt-4o");
    EXPECT_EQ(info.contextTokens, 128'000);
    EXPECT_EQ(info.prices->prompt.toDecimal(), u"2.50");
    EXPECT_EQ(desk->models.pricesAsOf(account.id, u"gpt-4o"_s), desk->models.dataAsOf());
    EXPECT_FALSE(desk->models.info(account.id, u"never-heard-of"_s).shutdown.isValid());
    EXPECT_TRUE(provider.requests.isEmpty());
}

TEST_F(ModelsTest, AreAskedForOnceADay)
{
    provider.script = {LoopbackProvider::answer(200, list)};
    ASSERT_TRUE(awaited(desk->models.refresh(account.id)));
    ASSERT_TRUE(awaited(desk->models.refresh(account.id)));
    restart();
    const auto models = awaited(desk->models.refresh(account.id));
    ASSERT_TRUE(models) << why(models);
    EXPECT_EQ(provider.requests.size(), 1) << "what is known for less than a day is not asked for again";
    ASSERT_EQ(models->size(), 3);
    EXPECT_EQ(models->first().shutdown, QDate(2026, 12, 24)) << "the server knows its own dates best";
    EXPECT_EQ(desk->models.models(account.id, ModelUse::Chat).size(), 2) << "nobody chats with whisper";
    EXPECT_TRUE(desk->models.listedAt(account.id).isValid());
    ASSERT_TRUE(awaited(desk->models.refresh(account.id, true)));
    EXPECT_EQ(provider.requests.size(), 2);
}

TEST_F(ModelsTest, RetireWhenTheServerSaysSoOfTheirDatedName)
{
    provider.script = {LoopbackProvider::answer(
        200, R"({"data":[{"id":"gpt-4.1-2025-04-14","shutdown_date":"2027-03-01"},{"id":"gpt-4o-2024-08-06"}]})")};
    ASSERT_TRUE(awaited(desk->models.refresh(account.id)));
    EXPECT_EQ(desk->models.info(account.id, u"gpt-4.1"_s).shutdown, QDate(2027, 3, 1));
    EXPECT_EQ(desk->models.info(account.id, u"gpt-4o"_s).shutdown, QDate(2027, 1, 14)) << "silence takes nothing back";
}

TEST_F(ModelsTest, StayKnownWhenTheServerIsGone)
{
    provider.script = {LoopbackProvider::answer(200, list), LoopbackProvider::answer(503, "{}")};
    ASSERT_TRUE(awaited(desk->models.refresh(account.id)));
    EXPECT_EQ(awaited(desk->models.refresh(account.id, true)).error().kind, ErrorKind::Service);
    EXPECT_EQ(desk->models.models(account.id).size(), 3);
}

TEST_F(ModelsTest, CostWhatThePersonSays)
{
    QSignalSpy changed(&desk->models, &Models::changed);
    const TokenPrices own{{4}, {3}, {2}};
    ASSERT_TRUE(desk->models.setPrices(account.id, u"gpt-4o"_s, own));
    EXPECT_EQ(desk->models.setPrices(account.id, u"gpt-4o"_s, TokenPrices{{-1}, {}, {}}).error().kind,
              ErrorKind::BadInput);
    EXPECT_EQ(changed.size(), 1);
    restart();
    EXPECT_EQ(desk->models.info(account.id, u"gpt-4o"_s).prices, own);
    EXPECT_TRUE(desk->models.hasOwnPrices(account.id, u"gpt-4o"_s));
    EXPECT_FALSE(desk->models.pricesAsOf(account.id, u"gpt-4o"_s).isValid());
    ASSERT_TRUE(desk->models.setPrices(account.id, u"gpt-4o"_s, std::nullopt));
    EXPECT_EQ(desk->models.info(account.id, u"gpt-4o"_s).prices->prompt.toDecimal(), u"2.50");
}

TEST_F(ModelsTest, CostNothingOnThisComputer)
{
    NewAccount local{.provider = u"ollama"_s};
    const auto added = desk->accounts.add(local);
    ASSERT_TRUE(added) << why(added);
    EXPECT_EQ(desk->models.info(added->id, u"llama3.2"_s).prices, TokenPrices());
    EXPECT_FALSE(desk->models.meter(added->id, u"llama3.2"_s).isExact);
}

TEST_F(ModelsTest, AreCountedExactlyWhereTheEncodingIsKnown)
{
    const TokenMeter meter = desk->models.meter(account.id, u"gpt-4o"_s);
    EXPECT_TRUE(meter.isExact);
    EXPECT_EQ(meter.count(u"hello world"_s), 2);
    ChatRequest request;
    request.messages = {{ChatRole::System, u"hello world"_s, {}}, {ChatRole::User, u"hello world"_s, {}}};
    EXPECT_EQ(promptTokens(request, meter.count), 3 + 2 * (4 + 2));
}

TEST_F(ModelsTest, AreChosenForEachUse)
{
    EXPECT_EQ(desk->models.choice(ModelUse::Chat).model, u"gpt-4o");
    EXPECT_EQ(desk->models.choice(ModelUse::Embeddings).model, u"text-embedding-3-small");
    const ModelChoice mine{account.id, u"gpt-4o-mini"_s, 0.7, std::nullopt};
    ASSERT_TRUE(desk->models.setChoice(ModelUse::Chat, mine));
    restart();
    EXPECT_EQ(desk->models.choice(ModelUse::Chat), mine);
    EXPECT_EQ(desk->models.choice(ModelUse::Analysis).model, u"gpt-4o");
    ASSERT_TRUE(desk->accounts.remove(account.id));
    EXPECT_EQ(desk->models.choice(ModelUse::Chat), ModelChoice()) << "a choice does not outlive its account";
}

TEST_F(ModelsTest, AreNotChosenWhereTheServerLacksThem)
{
    provider.script = {LoopbackProvider::answer(200, R"({"data":[{"id":"text-embed"},{"id":"qwen3"}]})")};
    const auto added = desk->accounts.add(
        {.provider = u"openai-compatible"_s, .name = u"Box"_s, .address = provider.url().toString()});
    ASSERT_TRUE(awaited(desk->models.refresh(added->id)));
    ASSERT_TRUE(desk->accounts.remove(account.id));
    EXPECT_EQ(desk->models.choice(ModelUse::Chat).model, u"qwen3");
    EXPECT_EQ(desk->models.choice(ModelUse::Embeddings).model, u"text-embed");
}

} // namespace
} // namespace likeness
