// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/adamw.h"
#include "engine/training/dpo_objective.h"
#include "engine/training/tiny_model.h"

#include <cmath>

#include <gtest/gtest.h>

using namespace likeness::engine;

namespace {

Hyperparameters adapterOf(int rank)
{
    Hyperparameters resolved;
    resolved.loraRank = rank;
    resolved.loraAlpha = 2.0 * rank;
    return resolved;
}

/// B is zero in a fresh adapter, so that nothing reaches A; here both are random.
void randomise(const Learner &learner)
{
    const torch::NoGradGuard noGrad;
    torch::manual_seed(3);
    for (const NamedTensor &parameter : learner.parameters())
        torch::Tensor(parameter.tensor).normal_(0, 0.1);
}

std::vector<torch::Tensor> gradientsOf(const Learner &learner)
{
    std::vector<torch::Tensor> gradients;
    for (const NamedTensor &parameter : learner.parameters()) {
        gradients.push_back(parameter.tensor.grad().clone());
        torch::Tensor(parameter.tensor).mutable_grad().reset();
    }
    return gradients;
}

RowNumbers firstRows(std::size_t count)
{
    RowNumbers rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back(i);
    return rows;
}

/// Along the gradient of each weight the loss must rise by its length times the step.
void expectDifferences(const Learner &learner, Objective &objective, const Dataset &dataset, const RowNumbers &rows)
{
    objective.learn(dataset, rows, 1);
    const std::vector<torch::Tensor> gradients = gradientsOf(learner);
    const auto parameters = learner.parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        torch::Tensor weight = parameters[i].tensor.detach();
        const double length = gradients[i].norm().item<double>();
        ASSERT_GT(length, 1e-6) << parameters[i].name;
        constexpr double step = 5e-3;
        const torch::Tensor way = gradients[i] / length * step;
        weight.add_(way);
        const double above = objective.measure(dataset, rows).meanLoss();
        weight.sub_(way, 2);
        const double below = objective.measure(dataset, rows).meanLoss();
        weight.add_(way);
        EXPECT_NEAR((above - below) / (2 * step), length, 0.01 * length + 2e-4) << parameters[i].name;
    }
}

TEST(GradientTest, OfAnAdapterEqualFiniteDifferences)
{
    const TinyModel model;
    const auto learner = Learner::create({model.folder(), {}, torch::kCPU, 1}, adapterOf(3));
    ASSERT_TRUE(learner) << learner.error().message;
    randomise(*learner);
    SupervisedObjective objective(*learner, 64);
    expectDifferences(*learner, objective, randomDataset(6), firstRows(6));
}

TEST(GradientTest, OfAllWeightsEqualFiniteDifferences)
{
    const TinyModel model;
    Hyperparameters resolved;
    resolved.isFull = true;
    const auto learner = Learner::create({model.folder(), {}, torch::kCPU, 1}, resolved);
    ASSERT_TRUE(learner) << learner.error().message;
    SupervisedObjective objective(*learner, 4096);
    expectDifferences(*learner, objective, randomDataset(6), firstRows(6));
}

TEST(GradientTest, OfPreferencesEqualFiniteDifferences)
{
    const TinyModel model;
    const auto learner = Learner::create({model.folder(), {}, torch::kCPU, 1}, adapterOf(3));
    const Dataset pairs = randomDataset(4, 2);
    DpoObjective objective(*learner, 64, 0.3);
    objective.setReference(pairs, objective.referenceOf(pairs, [] { return true; }));
    randomise(*learner);
    expectDifferences(*learner, objective, pairs, firstRows(4));
}

TEST(GradientTest, PartsOfABatchAddUpToTheWholeBatch)
{
    const TinyModel model;
    Hyperparameters resolved;
    resolved.isFull = true;
    const auto learner = Learner::create({model.folder(), {}, torch::kCPU, 1}, resolved);
    const Dataset dataset = randomDataset(9);
    SupervisedObjective whole(*learner, 4096);
    SupervisedObjective parts(*learner, 25);
    const Measure once = whole.learn(dataset, firstRows(9), 1);
    const auto expected = gradientsOf(*learner);
    const Measure often = parts.learn(dataset, firstRows(9), 1);
    const auto gradients = gradientsOf(*learner);
    EXPECT_NEAR(once.loss, often.loss, 1e-3);
    EXPECT_EQ(once.count, often.count);
    for (std::size_t i = 0; i < gradients.size(); ++i)
        EXPECT_TRUE(torch::allclose(gradients[i], expected[i], 1e-4, 1e-6));
}

TEST(GradientTest, BlocksComputedTwiceGiveTheSameGradients)
{
    const TinyModel model;
    const Dataset dataset = randomDataset(5);
    std::vector<std::vector<torch::Tensor>> gradients;
    for (const bool useCheckpointing : {false, true}) {
        Hyperparameters resolved = adapterOf(2);
        resolved.useCheckpointing = useCheckpointing;
        resolved.loraDropout = 0.3;
        const auto learner = Learner::create({model.folder(), {}, torch::kCPU, 1}, resolved);
        randomise(*learner);
        SupervisedObjective(*learner, 4096).learn(dataset, firstRows(5), 11);
        gradients.push_back(gradientsOf(*learner));
    }
    for (std::size_t i = 0; i < gradients[0].size(); ++i)
        EXPECT_TRUE(torch::allclose(gradients[0][i], gradients[1][i], 1e-4, 1e-6));
}

TEST(AdamWTest, StepsAsItsPaperSays)
{
    const torch::Tensor weight = torch::tensor({{1.0F, -2.0F}}).set_requires_grad(true);
    AdamW optimizer({{"w", weight}});
    torch::Tensor(weight).mutable_grad() = torch::tensor({{0.3F, -0.4F}});
    EXPECT_NEAR(optimizer.step(0.1), 0.5, 1e-6);
    // After one step both corrected moments are g and g^2, so each weight moves by the rate, plus its decay.
    EXPECT_NEAR(weight[0][0].item<float>(), 1 - 0.1 - 0.1 * 0.01 * 1, 1e-6);
    EXPECT_NEAR(weight[0][1].item<float>(), -2 + 0.1 + 0.1 * 0.01 * 2, 1e-6);
    EXPECT_FALSE(weight.grad().defined());
}

TEST(AdamWTest, AgreesWithTorchOverManySteps)
{
    torch::manual_seed(1);
    const torch::Tensor ours = torch::randn({40, 50}).set_requires_grad(true);
    const torch::Tensor theirs = ours.detach().clone().set_requires_grad(true);
    AdamWOptions options;
    options.maxNorm = 1e9;
    options.beta2 = 0.999;
    AdamW optimizer({{"w", ours}}, options);
    torch::optim::AdamW reference({theirs}, torch::optim::AdamWOptions(3e-3).weight_decay(0.01));
    for (int i = 0; i < 50; ++i) {
        const torch::Tensor gradient = torch::randn({40, 50});
        torch::Tensor(ours).mutable_grad() = gradient.clone();
        torch::Tensor(theirs).mutable_grad() = gradient.clone();
        optimizer.step(3e-3);
        reference.step();
    }
    EXPECT_TRUE(torch::allclose(ours, theirs, 1e-4, 1e-6));
}

TEST(AdamWTest, LeavesEverythingWhereAGradientIsNotANumber)
{
    const torch::Tensor weight = torch::ones({2}).set_requires_grad(true);
    AdamW optimizer({{"w", weight}});
    torch::Tensor(weight).mutable_grad() = torch::tensor({1.0F, std::nanf("")});
    EXPECT_FALSE(std::isfinite(optimizer.step(0.1)));
    EXPECT_TRUE(torch::equal(weight.detach(), torch::ones({2})));
    EXPECT_EQ(optimizer.steps(), 0);
}

} // namespace
