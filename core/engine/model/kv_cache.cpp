// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/kv_cache.h"

#include <algorithm>

namespace likeness::engine {

KvCache::KvCache(const ModelConfig &config, torch::TensorOptions options)
    : m_keys(static_cast<std::size_t>(config.layers)),
      m_values(static_cast<std::size_t>(config.layers)),
      m_keyHeads(config.keyHeads),
      m_headSize(config.headSize),
      m_options(options)
{
}

void KvCache::truncate(int length)
{
    m_length = std::min(m_length, length);
}

void KvCache::reserve(int length)
{
    if (length <= m_capacity)
        return;
    constexpr int step = 256;
    const int capacity = std::max((length + step - 1) / step * step, m_capacity * 3 / 2);
    for (std::vector<torch::Tensor> *memory : {&m_keys, &m_values}) {
        for (torch::Tensor &held : *memory) {
            torch::Tensor larger = torch::empty({m_keyHeads, capacity, m_headSize}, m_options);
            if (m_length > 0)
                larger.narrow(1, 0, m_length).copy_(held.narrow(1, 0, m_length));
            held = std::move(larger);
        }
    }
    m_capacity = capacity;
}

std::pair<torch::Tensor, torch::Tensor> KvCache::append(int layer, const torch::Tensor &keys,
                                                        const torch::Tensor &values)
{
    const auto count = static_cast<int>(keys.size(1));
    reserve(m_length + count);
    const auto index = static_cast<std::size_t>(layer);
    m_keys[index].narrow(1, m_length, count).copy_(keys);
    m_values[index].narrow(1, m_length, count).copy_(values);
    return {m_keys[index].narrow(1, 0, m_length + count), m_values[index].narrow(1, 0, m_length + count)};
}

} // namespace likeness::engine
