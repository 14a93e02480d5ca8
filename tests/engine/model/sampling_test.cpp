// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/sampler.h"
#include "engine/inference/stop_texts.h"

#include <cmath>
#include <map>

#include <gtest/gtest.h>

namespace likeness::engine {
namespace {

const std::vector<float> logits{std::log(0.5f), std::log(0.3f), std::log(0.15f), std::log(0.05f)};

std::map<int, int> drawn(double temperature, double topP, int count)
{
    Sampler sampler(temperature, topP, 42);
    std::map<int, int> result;
    for (int i = 0; i < count; ++i)
        ++result[sampler.pick(logits)];
    return result;
}

TEST(Sampler, ZeroTemperatureTakesTheLikeliest)
{
    EXPECT_EQ(drawn(0, 1, 50), (std::map<int, int>{{0, 50}}));
}

TEST(Sampler, DrawsAsOftenAsTheProbabilitiesSay)
{
    const auto counts = drawn(1, 1, 20'000);
    EXPECT_NEAR(counts.at(0) / 20'000.0, 0.5, 0.02);
    EXPECT_NEAR(counts.at(3) / 20'000.0, 0.05, 0.01);
}

TEST(Sampler, TheNucleusLeavesOutTheRest)
{
    EXPECT_EQ(drawn(1, 0.7, 2'000).size(), 2u); // 0.5 alone is not enough, 0.5 + 0.3 is
    EXPECT_EQ(drawn(1, 0.0, 100), (std::map<int, int>{{0, 100}}));
}

TEST(Sampler, ASeedRepeatsItself)
{
    Sampler first(1, 1, 7), second(1, 1, 7), third(1, 1, 8);
    std::vector<int> a, b, c;
    for (int i = 0; i < 60; ++i) {
        a.push_back(first.pick(logits));
        b.push_back(second.pick(logits));
        c.push_back(third.pick(logits));
    }
    EXPECT_EQ(a, b);
    EXPECT_NE(a, c);
}

TEST(Logprobs, AreOfAllTokensAndLikeliestFirst)
{
    const auto ranked = logprobsOf(logits, 2, 2);
    ASSERT_EQ(ranked.size(), 3u);
    EXPECT_EQ(ranked[0].id, 2);
    EXPECT_NEAR(ranked[0].logprob, std::log(0.15), 1e-5);
    EXPECT_EQ(ranked[1].id, 0);
    EXPECT_EQ(ranked[2].id, 1);
}

TEST(StopTexts, HoldBackWhatMayStillBecomeOne)
{
    StopTexts stops({"END", "\n\n"});
    EXPECT_EQ(stops.push("Hello E"), "Hello ");
    EXPECT_EQ(stops.push("N"), "");
    EXPECT_EQ(stops.push("TER"), "ENTER");
    EXPECT_EQ(stops.push("\n"), "");
    EXPECT_EQ(stops.push("a\nEN"), "\na\n");
    EXPECT_EQ(stops.push("D of it"), "");
    EXPECT_TRUE(stops.hasStopped());
    EXPECT_EQ(stops.push("more"), "");
    EXPECT_EQ(stops.finish(), "");
}

TEST(StopTexts, TheFirstOfSeveralCounts)
{
    StopTexts stops({"lazy", "fox"});
    EXPECT_EQ(stops.push("the quick fox and the lazy dog"), "the quick ");
    EXPECT_TRUE(stops.hasStopped());
}

TEST(StopTexts, AnAnswerThatEndsShowsWhatWasHeld)
{
    StopTexts stops({"###"});
    EXPECT_EQ(stops.push("a ##"), "a ");
    EXPECT_TRUE(stops.isHolding());
    EXPECT_EQ(stops.finish(), "##");
    EXPECT_FALSE(stops.hasStopped());
}

TEST(StopTexts, EmptyOnesStopNothing)
{
    StopTexts stops({""});
    EXPECT_EQ(stops.push("text"), "text");
}

} // namespace
} // namespace likeness::engine
