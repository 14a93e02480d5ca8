// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/projections.h"

#include <array>

#include <torch/torch.h>

namespace likeness::engine {

struct Linear {
    torch::Tensor weight; ///< [out, in]
    torch::Tensor bias; ///< [out], or undefined
};

/// One layer. Norms and biases are in the type that hidden states are computed in.
struct BlockWeights {
    torch::Tensor inputNorm; ///< [hidden], before attention
    torch::Tensor feedForwardNorm; ///< [hidden], before the feed-forward part
    torch::Tensor afterAttentionNorm, afterFeedForwardNorm; ///< [hidden], sandwich norms only
    torch::Tensor queryNorm, keyNorm; ///< [headSize], or undefined
    std::array<Linear, projectionCount> linears;

    Linear &at(Projection projection) { return linears[static_cast<std::size_t>(projection)]; }
    const Linear &at(Projection projection) const { return linears[static_cast<std::size_t>(projection)]; }
};

} // namespace likeness::engine
