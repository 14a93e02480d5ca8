// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/temporary_folder.h"

#include <string>

#include <torch/torch.h>

namespace likeness::engine {

/// A folder of random weights, and what the independent decoder in tests/engine/reference says of some ids.
struct RandomModel {
    /// @param family of random_folder.py's table, type F32, F16 or BF16
    explicit RandomModel(const std::string &family, const std::string &type = "F32");

    TemporaryFolder folder;
    torch::Tensor ids; ///< [1, T] of int64
    torch::Tensor logits; ///< [1, T, vocabulary] of double; undefined where the reference could not run
};

} // namespace likeness::engine
