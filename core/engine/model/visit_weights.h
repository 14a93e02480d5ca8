// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/block_weights.h"
#include "engine/model/decoder.h"

#include <string>

namespace likeness::engine {

/// Calls take(name, tensor) for every weight that a layer of this model has, by its name in the file.
template <typename Block, typename Take>
void visitBlock(Block &block, int layer, const ModelConfig &config, const Take &take)
{
    const std::string path = "model.layers." + std::to_string(layer) + '.';
    take(path + "input_layernorm.weight", block.inputNorm);
    for (const Projection projection : allProjections) {
        take(projectionPath(layer, projection) + ".weight", block.at(projection).weight);
        if (hasBias(config, projection))
            take(projectionPath(layer, projection) + ".bias", block.at(projection).bias);
    }
    if (config.hasQkNorm) {
        take(path + "self_attn.q_norm.weight", block.queryNorm);
        take(path + "self_attn.k_norm.weight", block.keyNorm);
    }
    // Gemma calls the norm after attention what the others call the one before the feed-forward part.
    take(path + (config.hasSandwichNorms ? "pre_feedforward_layernorm" : "post_attention_layernorm") + ".weight",
         block.feedForwardNorm);
    if (config.hasSandwichNorms) {
        take(path + "post_attention_layernorm.weight", block.afterAttentionNorm);
        take(path + "post_feedforward_layernorm.weight", block.afterFeedForwardNorm);
    }
}

/// Calls take(name, tensor) for every weight, in the order of the layers.
template <typename Self, typename Take> void Decoder::visit(Self &self, const Take &take)
{
    take("model.embed_tokens.weight", self.m_embedding);
    for (int layer = 0; layer < self.m_config.layers; ++layer)
        visitBlock(self.m_blocks[static_cast<std::size_t>(layer)], layer, self.m_config, take);
    take("model.norm.weight", self.m_finalNorm);
    if (!self.m_config.isTied)
        take("lm_head.weight", self.m_head);
}

} // namespace likeness::engine
