// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/chunks.h"

#include <algorithm>

namespace likeness::engine {

bool readInChunks(const ReadyModel &model, KvCache &cache, const std::vector<int> &ids, std::size_t from,
                  const std::function<bool(const torch::Tensor &)> &take)
{
    constexpr std::size_t chunk = 256;
    Pass pass;
    pass.adapter = model.adapter.get();
    pass.cache = &cache;
    while (from < ids.size()) {
        const std::size_t count = std::min(chunk, ids.size() - from);
        const std::vector<std::int64_t> part(ids.begin() + static_cast<std::ptrdiff_t>(from),
                                             ids.begin() + static_cast<std::ptrdiff_t>(from + count));
        const torch::Tensor hidden = model.decoder->hidden(torch::tensor(part, torch::kLong).unsqueeze(0), pass);
        if (!take(hidden))
            return false;
        from += count;
    }
    return true;
}

std::unique_ptr<KvCache> freshCache(const Decoder &decoder)
{
    return std::make_unique<KvCache>(decoder.config(),
                                     torch::TensorOptions().dtype(decoder.computeType()).device(decoder.device()));
}

} // namespace likeness::engine
