// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/plan/memory_plan.h"

#include "engine/formats/projections.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace likeness::engine {

namespace {

constexpr std::int64_t floatBytes = 4;
constexpr std::size_t usualPartTokens = 2048;
constexpr std::int64_t logitsBytes = std::int64_t(200) << 20; ///< of a chunk, with what it is computed from
/// Of each trained weight while a checkpoint is made, when no activations are there: the weights to hand out, and
/// weights and moments to go on with, twice at the moment they are put together.
constexpr std::int64_t checkpointBytes = 7 * floatBytes;
constexpr std::int64_t processBytes = std::int64_t(150) << 20; ///< LibTorch itself, rows, buffers of the BLAS

std::int64_t blockParameters(const ModelConfig &config)
{
    std::int64_t sum = 2 * std::int64_t(config.hidden);
    for (const Projection projection : allProjections) {
        const ProjectionSize size = projectionSize(config, projection);
        sum += std::int64_t(size.in) * size.out;
    }
    return sum;
}

/// Floats that a block keeps of each token: inputs of its linear layers and norms, turned queries and keys, and where
/// operations are not fused (halves) also what lies between them, with the scores of the attention.
std::int64_t keptFloats(const ModelConfig &config, std::size_t rowTokens, bool isFused)
{
    const std::int64_t fused = 4 * std::int64_t(config.hidden) + 3 * std::int64_t(config.querySize())
        + 3 * std::int64_t(config.keySize()) + config.heads + 3 * std::int64_t(config.intermediate);
    return isFused ? fused : 2 * fused + 3 * std::int64_t(config.heads) * std::int64_t(rowTokens);
}

bool isTargeted(const Hyperparameters &resolved, Projection projection)
{
    const auto &targets = resolved.loraTargets;
    return targets.empty() || std::find(targets.begin(), targets.end(), projectionName(projection)) != targets.end();
}

std::string inGigabytes(std::int64_t bytes)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f GB", double(bytes) / 1e9);
    return text.data();
}

} // namespace

std::int64_t parameterCount(const ModelConfig &config)
{
    const std::int64_t embedding = std::int64_t(config.vocabulary) * config.hidden;
    return embedding * (config.isTied ? 1 : 2) + config.hidden + config.layers * blockParameters(config);
}

std::int64_t adapterParameterCount(const ModelConfig &config, const Hyperparameters &resolved)
{
    std::int64_t sum = 0;
    for (const Projection projection : allProjections) {
        const ProjectionSize size = projectionSize(config, projection);
        if (isTargeted(resolved, projection))
            sum += std::int64_t(resolved.loraRank.value_or(16)) * (size.in + size.out);
    }
    return sum * config.layers;
}

std::int64_t trainingBytes(const ModelConfig &config, const Hyperparameters &resolved, std::size_t tokens,
                           std::size_t rowTokens, bool useCheckpointing)
{
    const bool isFull = resolved.isFull.value_or(false);
    const bool isHalf = resolved.useBf16.value_or(false);
    const std::int64_t parameters = parameterCount(config);
    std::int64_t weights = parameters * (isHalf ? 2 : floatBytes);
    if (!isFull && !isHalf && (config.storedType == "bfloat16" || config.storedType == "float16"))
        weights = parameters * 2; // used as they are stored
    const std::int64_t trained = isFull ? parameters : adapterParameterCount(config, resolved);
    const std::int64_t perTrained = 3 * floatBytes + (isFull && !isHalf ? 0 : floatBytes);
    const std::int64_t kept = keptFloats(config, rowTokens, !(isFull && isHalf));
    const std::int64_t perToken =
        useCheckpointing ? std::int64_t(config.hidden) * config.layers + 2 * kept : kept * (config.layers + 1);
    const std::int64_t activations = perToken * floatBytes * std::int64_t(tokens) + logitsBytes;
    return weights + trained * perTrained + std::max(activations, trained * checkpointBytes) + processBytes;
}

Result<MemoryPlan> planMemory(const ModelConfig &config, const MemoryNeeds &needs, std::int64_t available)
{
    const std::size_t least = std::max<std::size_t>(needs.longestRow, 1);
    const std::size_t usual = std::max(std::min(usualPartTokens, needs.longestBatch), least);
    const std::optional<bool> asked = needs.resolved.useCheckpointing;
    std::int64_t leastBytes = 0;
    for (const bool useCheckpointing : {false, true}) {
        if (asked && *asked != useCheckpointing)
            continue;
        for (std::size_t tokens = usual;; tokens = std::max(tokens / 2, least)) {
            leastBytes = trainingBytes(config, needs.resolved, tokens, needs.longestRow, useCheckpointing);
            if (leastBytes <= available)
                return MemoryPlan{tokens, useCheckpointing, leastBytes};
            if (tokens == least)
                break;
        }
    }
    return tl::make_unexpected(outOfMemory("This training needs about " + inGigabytes(leastBytes) + " of memory, but "
                                           + inGigabytes(std::max<std::int64_t>(available, 0)) + " are free."));
}

Failure outOfMemory(const std::string &reason)
{
    return {FailureKind::OutOfMemory,
            reason
                + " Close other programs, shorten the longest rows, set gradient_checkpointing or bf16, train an "
                  "adapter instead of all weights, or choose a smaller model.",
            {},
            {}};
}

} // namespace likeness::engine
