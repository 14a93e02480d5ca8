// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/tiny_model.h"

#include <cmath>

#include <gtest/gtest.h>

using namespace likeness::engine;

namespace {

TrainingTask preferenceTask(const TinyModel &model)
{
    TrainingTask task;
    task.model.baseFolder = model.folder();
    task.method = TrainingMethod::Dpo;
    task.training = pairsOf(8);
    task.validation = pairsOf(3);
    task.hyperparameters.epochs = 4;
    task.hyperparameters.batchSize = 4;
    task.hyperparameters.learningRateMultiplier = 20;
    return task;
}

TEST(PreferenceTest, BeginsAtLnTwoAndPutsThePreferredAnswersAhead)
{
    const TinyModel model;
    Recorder recorder;
    const auto outcome = train(preferenceTask(model), {}, recorder);
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(recorder.resolved.beta, 0.1);
    EXPECT_NEAR(recorder.steps.front().trainLoss, std::log(2), 1e-4);
    EXPECT_LT(recorder.steps.back().trainLoss, 0.5);
    EXPECT_EQ(recorder.steps.back().trainAccuracy, 1);
    EXPECT_LT(*recorder.steps.back().fullValidLoss, 0.5);
}

TEST(PreferenceTest, AllWeightsCanBeTrainedByPreferencesToo)
{
    const TinyModel model;
    TrainingTask task = preferenceTask(model);
    task.hyperparameters.isFull = true;
    Recorder recorder;
    ASSERT_TRUE(train(task, {}, recorder));
    EXPECT_NEAR(recorder.steps.front().trainLoss, std::log(2), 1e-4);
    EXPECT_LT(recorder.steps.back().trainLoss, recorder.steps.front().trainLoss);
}

TEST(PreferenceTest, ATunedStartIsItsOwnReference)
{
    const TinyModel model;
    Recorder first;
    const auto tuned = train(preferenceTask(model), {}, first);
    ASSERT_TRUE(tuned);
    TrainingTask further = preferenceTask(model);
    further.model.tunedId = "ft:tiny";
    further.model.loadTuned = [&] { return Result<TunedFiles>(tuned->files); };
    Recorder second;
    ASSERT_TRUE(train(further, {}, second));
    EXPECT_NEAR(second.steps.front().trainLoss, std::log(2), 1e-4);
    EXPECT_LT(second.steps.back().trainLoss, 0.5);
}

TEST(PreferenceTest, GoesOnAfterAPauseWithTheSameReference)
{
    const TinyModel model;
    const TrainingTask task = preferenceTask(model);
    Recorder unbroken;
    ASSERT_TRUE(train(task, {}, unbroken));
    Recorder before;
    before.decide = [](int steps) { return steps == 3 ? Proceed::Pause : Proceed::Go; };
    const auto paused = train(task, {}, before);
    ASSERT_TRUE(paused);
    ASSERT_EQ(paused->end, TrainingEnd::Paused);
    TrainingTask rest = task;
    rest.resumeState = before.kept.back().resumeState;
    Recorder after;
    ASSERT_TRUE(train(rest, {}, after));
    std::vector<double> losses = before.losses();
    for (const double loss : after.losses())
        losses.push_back(loss);
    EXPECT_EQ(losses, unbroken.losses());
}

} // namespace
