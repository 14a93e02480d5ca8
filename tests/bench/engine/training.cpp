// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/engine/training.h"

#include "bench/engine/machine.h"
#include "engine/training/adamw.h"
#include "engine/training/objective.h"
#include "engine/training/plan/memory_plan.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <numeric>

namespace likeness::bench {

namespace {

using namespace likeness::engine;

constexpr std::size_t rows = 8, rowTokens = 256;

Dataset datasetOf(std::size_t count, std::size_t tokens)
{
    Dataset dataset;
    for (std::size_t row = 0; row < count; ++row) {
        Sequence sequence;
        for (std::size_t i = 0; i < tokens; ++i)
            sequence.ids.push_back(static_cast<int>((row * 7919 + i * 104729) % 49000));
        sequence.counted.assign(tokens, 1);
        sequence.counted.front() = 0;
        dataset.sequences.push_back(std::move(sequence));
    }
    return dataset;
}

/// Multiply-adds counted twice. All weights: two a weight forward and four back; frozen weights need no gradient of
/// their own, so two of these fall away. Attention: a position meets half of all others on average.
double operations(const ModelConfig &config, const Hyperparameters &resolved)
{
    const auto weights = static_cast<double>(parameterCount(config));
    const double attention = 6.0 * config.layers * config.querySize() * double(rowTokens);
    const double perToken = *resolved.isFull
        ? 6 * weights + attention
        : 4 * weights + 6 * double(adapterParameterCount(config, resolved)) + attention;
    return perToken * double(rows * rowTokens);
}

double kilobytesOf(const std::string &name)
{
    std::ifstream file("/proc/self/status");
    std::string line;
    while (std::getline(file, line)) {
        if (line.rfind(name + ":", 0) == 0)
            return std::stod(line.substr(name.size() + 1));
    }
    return 0;
}

/// The most memory since the last call of this.
double peakBytes()
{
    const double peak = kilobytesOf("VmHWM") * 1024;
    std::ofstream("/proc/self/clear_refs") << 5;
    return peak;
}

double secondsOfStep(Objective &objective, AdamW &optimizer, const Dataset &dataset)
{
    RowNumbers all(dataset.rows());
    std::iota(all.begin(), all.end(), std::size_t(0));
    const double start = secondsNow();
    objective.learn(dataset, all, 1);
    optimizer.step(1e-6);
    return secondsNow() - start;
}

void measure(Figures &figures, const std::filesystem::path &folder, bool isFull)
{
    Hyperparameters resolved;
    resolved.isFull = isFull;
    resolved.loraRank = 16;
    resolved.loraAlpha = 32;
    const double before = kilobytesOf("VmRSS") * 1024;
    peakBytes();
    const auto learner = Learner::create({folder, {}, torch::kCPU, 1}, resolved);
    if (!learner) {
        std::fprintf(stderr, "%s\n", learner.error().message.c_str());
        return;
    }
    const auto weightBytes = static_cast<double>(std::filesystem::file_size(folder / "model.safetensors"));
    SupervisedObjective objective(*learner, rows * rowTokens);
    AdamW optimizer(learner->parameters());
    secondsOfStep(objective, optimizer, datasetOf(1, 8));
    peakBytes(); // without what loading took
    secondsOfStep(objective, optimizer, datasetOf(1, 8));
    const double lean = peakBytes() - before;
    const Dataset dataset = datasetOf(rows, rowTokens);
    secondsOfStep(objective, optimizer, dataset); // warm
    double best = 1e9;
    double peak = 0;
    for (int i = 0; i < 3; ++i) { // in turns, so that the machine's moods meet both
        best = std::min(best, secondsOfStep(objective, optimizer, dataset));
        peak = std::max(peak, sgemmPeak());
    }
    const double rate = operations(learner->decoder().config(), resolved) / best;
    figures.title(std::string("Training, 135M, f32, 8 x 256 tokens, ") + (isFull ? "all weights" : "LoRA of rank 16"));
    figures.figure("step", best, "s");
    figures.figure("tokens", double(rows * rowTokens) / best, "1/s");
    figures.figure("needed operations", rate / 1e9, "GFLOP/s");
    figures.figure("against the sgemm peak", rate / peak, "x", 0.45);
    figures.figure("memory over the weights, 8 tokens", lean / weightBytes, "x");
    figures.figure("activations of 2,048 tokens", (peakBytes() - before - lean) / 1e6, "MB");
}

} // namespace

void measureTraining(Figures &figures, const std::filesystem::path &folder)
{
    measure(figures, folder, false);
    measure(figures, folder, true);
}

} // namespace likeness::bench
