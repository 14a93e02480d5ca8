// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/plan/hyperparameters.h"
#include "engine/training/plan/memory_plan.h"

#include <gtest/gtest.h>

using namespace likeness::engine;

namespace {

constexpr std::int64_t gigabyte = 1'000'000'000;

/// The shape of SmolLM2-135M.
ModelConfig smallModel()
{
    ModelConfig config;
    config.vocabulary = 49152;
    config.hidden = 576;
    config.intermediate = 1536;
    config.layers = 30;
    config.heads = 9;
    config.keyHeads = 3;
    config.headSize = 64;
    config.contextLength = 8192;
    config.isTied = true;
    return config;
}

MemoryNeeds needsOf(std::size_t longestRow, bool isFull = false)
{
    MemoryNeeds needs;
    needs.resolved = *resolveHyperparameters({}, {50, TrainingMethod::Supervised, 576, false});
    needs.resolved.isFull = isFull;
    needs.longestRow = longestRow;
    needs.longestBatch = longestRow * 8;
    return needs;
}

TEST(MemoryPlanTest, CountsTheWeightsOfTheShape)
{
    EXPECT_EQ(parameterCount(smallModel()), 134'515'008);
}

TEST(MemoryPlanTest, LessMemoryMeansSmallerPartsThenBlocksComputedTwice)
{
    const ModelConfig config = smallModel();
    const auto roomy = planMemory(config, needsOf(256), 64 * gigabyte);
    ASSERT_TRUE(roomy);
    EXPECT_EQ(roomy->partTokens, 2048U);
    EXPECT_FALSE(roomy->useCheckpointing);

    const auto tight = planMemory(config, needsOf(256), 2 * gigabyte);
    ASSERT_TRUE(tight);
    EXPECT_LT(tight->partTokens, 2048U);
    EXPECT_LE(tight->bytes, 2 * gigabyte);

    const auto longRows = planMemory(config, needsOf(4096), 3 * gigabyte);
    ASSERT_TRUE(longRows);
    EXPECT_TRUE(longRows->useCheckpointing);
    EXPECT_GE(longRows->partTokens, 4096U);
}

TEST(MemoryPlanTest, WhatDoesNotFitIsRefusedWithAdvice)
{
    const auto refused = planMemory(smallModel(), needsOf(256, true), gigabyte);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, FailureKind::OutOfMemory);
    EXPECT_NE(refused.error().message.find("1.0 GB are free"), std::string::npos);
    EXPECT_NE(refused.error().message.find("smaller model"), std::string::npos);
}

TEST(MemoryPlanTest, ThisMachineHasMemory)
{
    EXPECT_GT(availableMemory(), std::int64_t(1) << 20);
}

} // namespace
