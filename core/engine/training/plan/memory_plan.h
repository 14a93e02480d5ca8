// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"
#include "engine/runtime/training_types.h"

#include <cstddef>
#include <cstdint>

namespace likeness::engine {

struct MemoryNeeds {
    Hyperparameters resolved; ///< useCheckpointing left out: chosen here
    std::size_t longestRow = 0; ///< tokens, of all sequences of the row together
    std::size_t longestBatch = 0; ///< tokens of batchSize such rows
};

struct MemoryPlan {
    std::size_t partTokens = 0; ///< at most so many tokens go through the model at once
    bool useCheckpointing = false;
    std::int64_t bytes = 0; ///< estimate of everything
};

/// Weights of the model as they are counted by its shape.
std::int64_t parameterCount(const ModelConfig &config);
std::int64_t adapterParameterCount(const ModelConfig &config, const Hyperparameters &resolved);

/// Bytes: weights, and for what is trained its gradient and two moments (AdamW), then what `tokens` tokens of rows of
/// `rowTokens` leave behind for the gradients, and the logits of some.
std::int64_t trainingBytes(const ModelConfig &config, const Hyperparameters &resolved, std::size_t tokens,
                           std::size_t rowTokens, bool useCheckpointing);

/// The fastest way that fits into `available` bytes: large parts, then parts of one row, then blocks computed twice.
/// @return OutOfMemory with advice where none fits
Result<MemoryPlan> planMemory(const ModelConfig &config, const MemoryNeeds &needs, std::int64_t available);

/// What this process could take now: the kernel's MemAvailable, or less where its control group allows less.
std::int64_t availableMemory();

/// For an estimate or an allocation that failed.
Failure outOfMemory(const std::string &reason);

} // namespace likeness::engine
