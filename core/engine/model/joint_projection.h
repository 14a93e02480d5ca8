// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/adapter.h"
#include "engine/model/block_weights.h"

#include <vector>

#include <torch/torch.h>

namespace likeness::engine {

/// A linear layer with the adapter's part, if it has one: W x + b + scale * B (A x).
struct AdaptedLinear {
    torch::Tensor weight; ///< [out, in]; of a smaller type than x where it is frozen
    torch::Tensor bias; ///< [out], or undefined
    LoraPair pair; ///< undefined where there is none
};

/// Layers of the same input at once. The gradients of the input are added up where they are computed, in
/// the product itself, instead of in a pass over memory for each layer and each part of an adapter; what is frozen gets
/// no gradient, and of a weight of a smaller type no widened copy is kept.
/// @param x [..., in] @return [..., out] of each layer
std::vector<torch::Tensor> projectTogether(const torch::Tensor &x, const std::vector<AdaptedLinear> &layers,
                                           double scale);

} // namespace likeness::engine
