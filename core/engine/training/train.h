// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/training_types.h"

#include <cstdint>

#include <torch/torch.h>

namespace likeness::engine {

struct TrainingPlace {
    torch::Device device = torch::kCPU;
    std::int64_t memoryLimit = 0; ///< bytes that the training may take; 0: what the machine has free
};

/// Trains on weights of its own, so that chats with the same model go on meanwhile. See ModelRuntime::train.
Result<TrainingOutcome> train(const TrainingTask &task, const TrainingPlace &place, TrainingListener &listener);

} // namespace likeness::engine
