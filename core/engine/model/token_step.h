// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/block.h"

namespace likeness::engine {

/// Whether a single token can take the short way: on the CPU, in float, without gradients.
bool canStep(const torch::Tensor &x, const Pass &pass);

/// All layers for one token, as runBlock() computes them for many. LibTorch's calls would take as long as the
/// arithmetic, and its product with one row half of what memory allows.
/// @param x [1, 1, hidden] of float, the token's embedding @param sights of layers that see all, and that slide
/// @return [1, 1, hidden]
torch::Tensor runStep(const torch::Tensor &x, const std::vector<BlockWeights> &blocks, const ModelConfig &config,
                      const Pass &pass, const Turns &turns, const Turns &slidingTurns);

/// W x for a single x [..., in] by the same kernels; nothing where they do not fit.
std::optional<torch::Tensor> multiplyOne(const torch::Tensor &x, const torch::Tensor &weight);

} // namespace likeness::engine
