// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/block.h"

namespace likeness::engine {

namespace {

/// A projection with the adapter's part. @param x [B, T, in] @return [B, T, out]
torch::Tensor project(const torch::Tensor &x, Projection projection, const BlockWeights &weights,
                      const BlockPlace &place)
{
    torch::Tensor result = multiply(x, weights.at(projection));
    if (!place.pass.adapter)
        return result;
    const Adapter &adapter = *place.pass.adapter;
    const LoraPair &pair = adapter.at(place.layer, projection);
    if (!pair.isUsed())
        return result;
    torch::Tensor input = x.to(pair.a.scalar_type());
    if (place.pass.isTraining && adapter.options().dropout > 0)
        input = torch::dropout(input, adapter.options().dropout, true);
    const torch::Tensor narrow = torch::linear(input, pair.a) * adapter.scale();
    return result + torch::linear(narrow, pair.b).to(x.scalar_type());
}

/// @return [B, heads, T, headSize]
torch::Tensor split(const torch::Tensor &x, int heads, const ModelConfig &config)
{
    return x.view({x.size(0), x.size(1), heads, config.headSize}).transpose(1, 2);
}

torch::Tensor attention(const torch::Tensor &x, const BlockWeights &weights, const BlockPlace &place)
{
    const ModelConfig &config = *place.config;
    torch::Tensor queries = split(project(x, Projection::Query, weights, place), config.heads, config);
    torch::Tensor keys = split(project(x, Projection::Key, weights, place), config.keyHeads, config);
    torch::Tensor values = split(project(x, Projection::Value, weights, place), config.keyHeads, config);
    if (config.hasQkNorm) {
        queries = rmsNorm(queries, weights.queryNorm, config);
        keys = rmsNorm(keys, weights.keyNorm, config);
    }
    queries = turned(queries, place.sight.turns);
    keys = turned(keys, place.sight.turns);
    if (place.pass.cache) {
        const auto held = place.pass.cache->append(place.layer, keys.squeeze(0), values.squeeze(0));
        keys = held.first.unsqueeze(0);
        values = held.second.unsqueeze(0);
    }
    const torch::Tensor mixed = attend(queries, keys, values, place.sight.mask, config);
    return project(mixed, Projection::Output, weights, place);
}

torch::Tensor feedForward(const torch::Tensor &x, const BlockWeights &weights, const BlockPlace &place)
{
    const torch::Tensor gate = activated(project(x, Projection::Gate, weights, place), place.config->activation);
    return project(gate * project(x, Projection::Up, weights, place), Projection::Down, weights, place);
}

} // namespace

torch::Tensor runBlock(const torch::Tensor &x, const BlockWeights &weights, const BlockPlace &place)
{
    const ModelConfig &config = *place.config;
    torch::Tensor attended = attention(rmsNorm(x, weights.inputNorm, config), weights, place);
    if (config.hasSandwichNorms)
        attended = rmsNorm(attended, weights.afterAttentionNorm, config);
    const torch::Tensor between = x + attended;
    torch::Tensor fed = feedForward(rmsNorm(between, weights.feedForwardNorm, config), weights, place);
    if (config.hasSandwichNorms)
        fed = rmsNorm(fed, weights.afterFeedForwardNorm, config);
    return between + fed;
}

} // namespace likeness::engine
