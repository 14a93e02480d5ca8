// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>
#include <vector>

namespace likeness::engine {

struct LoraOptions {
    int rank = 16;
    double alpha = 32;
    double dropout = 0; ///< of the input of A, while training
    std::vector<std::string> targets; ///< projectionName()s; empty: all of them
    bool isRankStabilised = false; ///< alpha / sqrt(rank), Kalajdzievski 2023 (arXiv:2312.03732)
};

/// adapter_config.json as PEFT 0.10 and later read it. `baseName` is what it calls the base model.
std::string adapterConfigText(const LoraOptions &options, const std::string &baseName);

/// @return Corrupt, or Unsupported with the reason for what is more than plain LoRA on linear layers
Result<LoraOptions> readAdapterConfig(const std::string &text);

} // namespace likeness::engine
