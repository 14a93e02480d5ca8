// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/block.h"

#include "engine/model/fused_ops.h"
#include "engine/model/joint_projection.h"

namespace likeness::engine {

namespace {

/// A projection with the adapter's part. @param x [B, T, in] @return [B, T, out]
torch::Tensor projectOne(const torch::Tensor &x, Projection projection, const BlockWeights &weights,
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

/// Layers of the same input. @param x [B, T, in] @return [B, T, out] of each
std::vector<torch::Tensor> project(const torch::Tensor &x, const std::vector<Projection> &projections,
                                   const BlockWeights &weights, const BlockPlace &place)
{
    const Adapter *adapter = place.pass.adapter;
    const bool dropsOut = adapter && place.pass.isTraining && adapter->options().dropout > 0;
    if (dropsOut || !canFuse(x)) {
        std::vector<torch::Tensor> results;
        for (const Projection projection : projections)
            results.push_back(projectOne(x, projection, weights, place));
        return results;
    }
    std::vector<AdaptedLinear> layers;
    for (const Projection projection : projections) {
        const Linear &linear = weights.at(projection);
        layers.push_back({linear.weight, linear.bias, adapter ? adapter->at(place.layer, projection) : LoraPair()});
    }
    return projectTogether(x, layers, adapter ? adapter->scale() : 0);
}

/// @return [B, heads, T, headSize]
torch::Tensor split(const torch::Tensor &x, int heads, const ModelConfig &config)
{
    return x.view({x.size(0), x.size(1), heads, config.headSize}).transpose(1, 2);
}

/// Without a cache nothing has to be moved: heads stay where the projections put them.
torch::Tensor attentionAtOnce(const std::vector<torch::Tensor> &projected, const BlockWeights &weights,
                              const BlockPlace &place)
{
    const ModelConfig &config = *place.config;
    const auto headsOf = [&](const torch::Tensor &x, int heads) {
        return x.view({x.size(0), x.size(1), heads, config.headSize});
    };
    torch::Tensor queries = headsOf(projected[0], config.heads);
    torch::Tensor keys = headsOf(projected[1], config.keyHeads);
    if (config.hasQkNorm) {
        queries = rmsNorm(queries, weights.queryNorm, config);
        keys = rmsNorm(keys, weights.keyNorm, config);
    }
    const bool slides = config.slides[static_cast<std::size_t>(place.layer)];
    const torch::Tensor mixed = fusedAttention(
        fusedTurn(queries, place.sight.turns), fusedTurn(keys, place.sight.turns),
        headsOf(projected[2], config.keyHeads), config.attentionScale, slides ? config.slidingWindow : 0);
    return project(mixed.flatten(2), {Projection::Output}, weights, place)[0];
}

torch::Tensor attention(const torch::Tensor &x, const BlockWeights &weights, const BlockPlace &place)
{
    const ModelConfig &config = *place.config;
    const auto projected = project(x, {Projection::Query, Projection::Key, Projection::Value}, weights, place);
    if (!place.pass.cache && !config.attentionSoftcap && canFuse(x))
        return attentionAtOnce(projected, weights, place);
    torch::Tensor queries = split(projected[0], config.heads, config);
    torch::Tensor keys = split(projected[1], config.keyHeads, config);
    torch::Tensor values = split(projected[2], config.keyHeads, config);
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
    return project(mixed, {Projection::Output}, weights, place)[0];
}

torch::Tensor feedForward(const torch::Tensor &x, const BlockWeights &weights, const BlockPlace &place)
{
    const Activation activation = place.config->activation;
    const auto projected = project(x, {Projection::Gate, Projection::Up}, weights, place);
    const torch::Tensor gated = canFuse(x) ? fusedGate(projected[0], projected[1], activation)
                                           : activated(projected[0], activation) * projected[1];
    return project(gated, {Projection::Down}, weights, place)[0];
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
