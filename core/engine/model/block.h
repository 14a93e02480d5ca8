// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/block_weights.h"
#include "engine/model/decoder.h"
#include "engine/model/ops.h"

namespace likeness::engine {

/// What all layers that slide, or all that do not, have in common in one pass.
struct Sight {
    Turns turns;
    torch::Tensor mask; ///< [T, S], or undefined where everything is seen
};

/// Values, because a checkpointed layer runs again when the pass is long over. The adapter and the decoder's
/// configuration must outlive the gradients.
struct BlockPlace {
    int layer = 0;
    const ModelConfig *config = nullptr;
    Pass pass;
    Sight sight;
};

/// One layer: attention and feed-forward, each added to what came in. @param x [B, T, hidden] @return [B, T, hidden]
torch::Tensor runBlock(const torch::Tensor &x, const BlockWeights &weights, const BlockPlace &place);

} // namespace likeness::engine
