// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"
#include "engine/model/ops.h"

#include <torch/torch.h>

namespace likeness::engine {

// The same as in ops.h with gradients written out: one pass over memory instead of one for each operation, and nothing
// kept but the inputs. For floats on the CPU.

bool canFuse(const torch::Tensor &x);

/// Rows of a table. Its gradient is added where the table's is already, so that a trained embedding that is the last
/// layer too needs no second copy of it. @param weight [rows, n], ids [B, T] @return [B, T, n]
torch::Tensor fusedEmbedding(const torch::Tensor &weight, const torch::Tensor &ids);

/// @param x [..., n], weight [n]
torch::Tensor fusedNorm(const torch::Tensor &x, const torch::Tensor &weight, const ModelConfig &config);

/// activation(gate) * up. @param gate, up of one shape
torch::Tensor fusedGate(const torch::Tensor &gate, const torch::Tensor &up, Activation activation);

/// @param x [B, T, heads, headSize]
torch::Tensor fusedTurn(const torch::Tensor &x, const Turns &turns);

/// Causal attention. @param queries [B, T, heads, headSize], keys and values [B, T, keyHeads, headSize]
/// @param window tokens that a position sees; 0: all before it
/// @return [B, T, heads, headSize]
torch::Tensor fusedAttention(const torch::Tensor &queries, const torch::Tensor &keys, const torch::Tensor &values,
                             double scale, int window);

} // namespace likeness::engine
