// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"

#include <utility>
#include <vector>

#include <torch/torch.h>

namespace likeness::engine {

/// Keys and values of one conversation, so that each token is computed once. A batch of one.
class KvCache {
public:
    KvCache(const ModelConfig &config, torch::TensorOptions options);

    int length() const { return m_length; } ///< tokens held
    /// Forgets all tokens from `length` on.
    void truncate(int length);

    /// Makes room, so that append() up to `length` tokens needs no more memory.
    void reserve(int length);
    /// Writes keys and values [keyHeads, T, headSize] of one layer behind the held ones.
    /// @return everything held of this layer with them, two views [keyHeads, length + T, headSize]
    std::pair<torch::Tensor, torch::Tensor> append(int layer, const torch::Tensor &keys, const torch::Tensor &values);
    /// After all layers have appended `count` tokens.
    void advance(int count) { m_length += count; }

    /// The whole memory of a layer [keyHeads, capacity, headSize], for kernels that write into it.
    const torch::Tensor &keys(int layer) const { return m_keys[static_cast<std::size_t>(layer)]; }
    const torch::Tensor &values(int layer) const { return m_values[static_cast<std::size_t>(layer)]; }
    int capacity() const { return m_capacity; }

private:
    std::vector<torch::Tensor> m_keys, m_values;
    int m_keyHeads, m_headSize;
    torch::TensorOptions m_options;
    int m_length = 0;
    int m_capacity = 0;
};

} // namespace likeness::engine
