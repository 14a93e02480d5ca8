// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/practice_model.h"
#include "engine/training/tiny_model.h"

#include <gtest/gtest.h>

using namespace likeness::engine;

namespace {

TrainingTask taskOf(const TinyModel &model, bool isFull = false)
{
    TrainingTask task;
    task.model.baseFolder = model.folder();
    task.training = rowsOf(10);
    task.validation = rowsOf(4);
    task.hyperparameters.isFull = isFull;
    task.hyperparameters.epochs = 4;
    task.hyperparameters.batchSize = 3;
    task.hyperparameters.learningRateMultiplier = isFull ? 50 : 10;
    task.seed = 17;
    return task;
}

std::vector<double> lossesOf(const TrainingTask &task)
{
    Recorder recorder;
    const auto outcome = train(task, {}, recorder);
    EXPECT_TRUE(outcome) << outcome.error().message;
    return recorder.losses();
}

class TrainingTest : public testing::TestWithParam<bool> {
protected:
    const TinyModel m_model;
};

TEST_P(TrainingTest, TheLossFallsInTrainingAndValidation)
{
    Recorder recorder;
    const auto outcome = train(taskOf(m_model, GetParam()), {}, recorder);
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->end, TrainingEnd::Finished);
    EXPECT_EQ(recorder.totalSteps, 16);
    ASSERT_EQ(recorder.steps.size(), 16U);
    EXPECT_LT(recorder.steps.back().trainLoss, 0.8 * recorder.steps.front().trainLoss);
    EXPECT_LT(*recorder.steps.back().fullValidLoss, 0.8 * *recorder.steps.front().validLoss);
    EXPECT_FALSE(recorder.steps[4].fullValidLoss);
    EXPECT_EQ(recorder.steps.back().epoch, 4);
    EXPECT_GT(recorder.steps.back().tokensPerSecond, 0);
    EXPECT_EQ(recorder.steps.back().secondsLeft, 0);
    EXPECT_EQ(outcome->files.config.empty(), GetParam());
    ASSERT_FALSE(recorder.kept.empty());
    EXPECT_TRUE(recorder.kept.back().isEndOfEpoch);
    EXPECT_EQ(recorder.kept.back().files.weights, outcome->files.weights);
}

TEST_P(TrainingTest, TheSameSeedGivesTheSameCurve)
{
    TrainingTask task = taskOf(m_model, GetParam());
    if (!GetParam())
        task.hyperparameters.loraDropout = 0.2;
    const auto losses = lossesOf(task);
    EXPECT_EQ(lossesOf(task), losses);
    task.seed = 18;
    EXPECT_NE(lossesOf(task), losses);
}

TEST_P(TrainingTest, PausedAndResumedIsAsIfUnbroken)
{
    TrainingTask task = taskOf(m_model, GetParam());
    if (!GetParam())
        task.hyperparameters.loraDropout = 0.2;
    Recorder unbroken;
    const auto expected = train(task, {}, unbroken);
    std::vector<double> losses;
    std::int64_t tokens = 0;
    TrainingEnd end = TrainingEnd::Paused;
    TunedFiles files;
    for (int round = 0; end == TrainingEnd::Paused && round < 10; ++round) {
        Recorder recorder;
        recorder.decide = [](int steps) { return steps == 5 ? Proceed::Pause : Proceed::Go; };
        const auto outcome = train(task, {}, recorder);
        ASSERT_TRUE(outcome) << outcome.error().message;
        const auto part = recorder.losses();
        losses.insert(losses.end(), part.begin(), part.end());
        end = outcome->end;
        files = outcome->files;
        tokens = outcome->last.trainedTokens;
        task.resumeState = recorder.kept.back().resumeState;
    }
    EXPECT_EQ(end, TrainingEnd::Finished);
    EXPECT_EQ(losses, unbroken.losses());
    EXPECT_EQ(tokens, expected->last.trainedTokens);
    EXPECT_EQ(files.weights, expected->files.weights);
}

TEST_P(TrainingTest, FinishingEarlyGivesTheModelAsItIs)
{
    Recorder recorder;
    recorder.decide = [](int steps) { return steps == 6 ? Proceed::FinishEarly : Proceed::Go; };
    const auto outcome = train(taskOf(m_model, GetParam()), {}, recorder);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->end, TrainingEnd::Finished);
    EXPECT_EQ(outcome->last.step, 6);
    EXPECT_FALSE(outcome->files.weights.empty());
}

INSTANTIATE_TEST_SUITE_P(AdapterAndAllWeights, TrainingTest, testing::Bool(),
                         [](const auto &which) { return which.param ? "AllWeights" : "Adapter"; });

TEST(TrainingEndTest, CancellingLeavesNothing)
{
    const TinyModel model;
    Recorder recorder;
    recorder.decide = [](int steps) { return steps == 2 ? Proceed::Cancel : Proceed::Go; };
    const auto outcome = train(taskOf(model), {}, recorder);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->end, TrainingEnd::Cancelled);
    EXPECT_TRUE(outcome->files.weights.empty());
    EXPECT_EQ(recorder.steps.size(), 2U);
}

TEST(TrainingEndTest, WhatDoesNotFitIntoTheMemoryIsRefusedBeforeTheStart)
{
    const TinyModel model;
    Recorder recorder;
    TrainingPlace place;
    place.memoryLimit = 10'000'000;
    const auto outcome = train(taskOf(model), place, recorder);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, FailureKind::OutOfMemory);
    EXPECT_NE(outcome.error().message.find("smaller model"), std::string::npos) << outcome.error().message;
    EXPECT_EQ(recorder.totalSteps, 0);
}

TEST(TrainingEndTest, RowsWithoutWordsToLearnAreRefused)
{
    const TinyModel model;
    TrainingTask task = taskOf(model);
    task.training = {{{{"user", "hi", true}, {"assistant", "no", false}}, {}, {}}};
    Recorder recorder;
    const auto outcome = train(task, {}, recorder);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, FailureKind::BadRequest);
}

TEST(TrainingEndTest, AStateOfSomethingElseIsRefused)
{
    const TinyModel model;
    Recorder recorder;
    TrainingTask task = taskOf(model);
    for (const char *state : {"rubbish", "{}\nrubbish", "{\"step\":1}\n"}) {
        task.resumeState = state;
        EXPECT_EQ(train(task, {}, recorder).error().kind, FailureKind::Corrupt) << state;
    }
    Recorder other;
    other.decide = [](int steps) { return steps == 1 ? Proceed::Pause : Proceed::Go; };
    ASSERT_TRUE(train(taskOf(model, true), {}, other));
    task.resumeState = other.kept.back().resumeState;
    EXPECT_EQ(train(task, {}, recorder).error().kind, FailureKind::Corrupt);
    EXPECT_TRUE(recorder.steps.empty());
}

TEST(TrainingEndTest, AnAdapterIsTrainedFurther)
{
    const TinyModel model;
    Recorder first;
    const auto tuned = train(taskOf(model), {}, first);
    ASSERT_TRUE(tuned);
    TrainingTask further = taskOf(model);
    further.model.tunedId = "ft:tiny";
    further.model.loadTuned = [&] { return Result<TunedFiles>(tuned->files); };
    further.hyperparameters.isFull.reset();
    Recorder second;
    ASSERT_TRUE(train(further, {}, second));
    EXPECT_LT(second.steps.front().trainLoss, first.steps[first.steps.size() / 2].trainLoss);
    further.hyperparameters.isFull = true;
    EXPECT_EQ(train(further, {}, second).error().param, "full");
}

TEST(TrainingEndTest, HalfPrecisionLearnsToo)
{
    const TinyModel model;
    for (const bool isFull : {false, true}) {
        TrainingTask task = taskOf(model, isFull);
        task.hyperparameters.useBf16 = true;
        const auto losses = lossesOf(task);
        EXPECT_LT(losses.back(), 0.9 * losses.front());
    }
}

} // namespace
