// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/model_runtime.h"

#include <cstdint>
#include <memory>
#include <string>

namespace likeness::engine {

struct RuntimeOptions {
    std::string device = "auto"; ///< auto (CUDA where there is one), cpu or cuda
    int threads = 0; ///< 0: one per core
    std::int64_t memoryLimit = 0; ///< bytes; 0: what the machine has
};

/// The models of this computer. The header knows nothing of LibTorch, so a program that wires it compiles fast.
/// @return BadRequest for an unknown device, Unsupported where CUDA is asked for and missing
Result<std::unique_ptr<ModelRuntime>> makeLibtorchRuntime(const RuntimeOptions &options);

} // namespace likeness::engine
