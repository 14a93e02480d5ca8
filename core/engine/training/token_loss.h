// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/decoder.h"
#include "engine/training/plan/dataset.h"

#include <vector>

namespace likeness::engine {

/// Sequences side by side, and the places that the loss counts.
struct PackedBatch {
    torch::Tensor ids; ///< [B, T] of int64, padded at the right
    torch::Tensor places; ///< [N] of int64: b * T + t, from where the counted token is foretold
    torch::Tensor targets; ///< [N] of int64: the counted tokens
    torch::Tensor owners; ///< [N] of int64: the sequence of each
};

PackedBatch pack(const std::vector<const Sequence *> &sequences, torch::Device device);

/// Of each counted token.
struct TokenScores {
    torch::Tensor logProbabilities; ///< [N] of float
    std::int64_t likeliest = 0; ///< how many were the model's first choice
};

/// The last layer alone, some tokens at a time, so that the logits of a whole batch never lie in memory.
/// @param hidden [N, hidden] of the counted places
TokenScores scoreTokens(const Decoder &decoder, const torch::Tensor &hidden, const torch::Tensor &targets);

/// The same, and the gradient of sum_i weights_i * -log p(target_i): where the last layer is trained it is added to
/// its weights' gradients.
/// @param weights [N] of float
/// @return the scores, and the gradient [N, hidden] of the hidden states
std::pair<TokenScores, torch::Tensor> scoreAndDifferentiate(const Decoder &decoder, const torch::Tensor &hidden,
                                                            const torch::Tensor &targets, const torch::Tensor &weights);

} // namespace likeness::engine
