// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/inference/ready_model.h"

#include <functional>

namespace likeness::engine {

/// Reads ids[from..] into the cache, some hundred at a time: attention needs memory for every pair of positions.
/// @param take gets the hidden states [1, T, hidden] of each part; false stops
/// @return whether it came to the end
bool readInChunks(const ReadyModel &model, KvCache &cache, const std::vector<int> &ids, std::size_t from,
                  const std::function<bool(const torch::Tensor &)> &take);

/// A cache for this model, empty.
std::unique_ptr<KvCache> freshCache(const Decoder &decoder);

} // namespace likeness::engine
