// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"
#include "engine/model/block_weights.h"

#include <torch/torch.h>

namespace likeness::engine {

/// Root mean square norm (Zhang & Sennrich 2019, arXiv:1910.07467): x / sqrt(mean(x^2) + epsilon) * w, or * (1 + w).
/// @param x [..., n], weight [n] @return [..., n]
torch::Tensor rmsNorm(const torch::Tensor &x, const torch::Tensor &weight, const ModelConfig &config);

/// W x + b, where the weight may be stored in a smaller type than x has; then no widened copy of it is kept for the
/// gradients. @param x [..., in] @return [..., out]
torch::Tensor multiply(const torch::Tensor &x, const Linear &linear);

/// Cosine and sine of every position and frequency.
struct Turns {
    torch::Tensor cosine, sine; ///< [T, headSize / 2]
};
/// @param frequencies [headSize / 2] of double
Turns turnsFor(int firstPosition, int count, const torch::Tensor &frequencies, double factor,
               torch::TensorOptions options);

/// Rotary embedding in the "rotate half" order of Hugging Face's weights. @param x [B, heads, T, headSize]
torch::Tensor turned(const torch::Tensor &x, const Turns &turns);

/// Scaled dot-product attention (Vaswani et al. 2017, arXiv:1706.03762), each head of keys for several of queries
/// (Ainslie et al. 2023, arXiv:2305.13245).
/// @param queries [B, heads, T, headSize], keys and values [B, keyHeads, S, headSize], mask [T, S] to add, or undefined
/// @return [B, T, heads * headSize]
torch::Tensor attend(const torch::Tensor &queries, const torch::Tensor &keys, const torch::Tensor &values,
                     const torch::Tensor &mask, const ModelConfig &config);

/// What to add to the scores so that a position sees itself and what was before, at most `window` tokens (0: all).
/// @return [count, first + count] of 0 and minus infinity
torch::Tensor causalMask(int first, int count, int window, torch::TensorOptions options);

torch::Tensor activated(const torch::Tensor &x, Activation activation);

/// cap * tanh(x / cap) (Gemma 2 technical report, arXiv:2408.00118).
torch::Tensor softCapped(const torch::Tensor &x, double cap);

} // namespace likeness::engine
