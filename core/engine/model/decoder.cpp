// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/decoder.h"

#include "engine/model/block.h"
#include "engine/model/checkpointing.h"
#include "engine/model/fused_ops.h"
#include "engine/model/token_step.h"
#include "engine/model/visit_weights.h"

namespace likeness::engine {

Decoder::Decoder() = default;
Decoder::~Decoder() = default;

torch::Tensor Decoder::hidden(const torch::Tensor &ids, const Pass &pass) const
{
    const auto count = static_cast<int>(ids.size(1));
    const int first = pass.cache ? pass.cache->length() : 0;
    torch::Tensor x = canFuse(m_embedding) ? fusedEmbedding(m_embedding, ids.to(m_device))
                                           : torch::embedding(m_embedding, ids.to(m_device)).to(m_computeType);
    if (m_config.embeddingScale != 1)
        x = x * torch::tensor(m_config.embeddingScale, x.options());
    if (pass.cache)
        pass.cache->reserve(first + count);
    const Sight whole = sight(first, count, false);
    const Sight sliding = m_config.slidingWindow > 0 ? sight(first, count, true) : Sight();
    if (canStep(x, pass)) {
        x = runStep(x, m_blocks, m_config, pass, whole.turns, sliding.turns);
    } else {
        for (int layer = 0; layer < m_config.layers; ++layer) {
            const auto index = static_cast<std::size_t>(layer);
            const BlockPlace place{layer, &m_config, pass, m_config.slides[index] ? sliding : whole};
            const BlockWeights &block = m_blocks[index];
            const auto run = [&block, place](const torch::Tensor &input) { return runBlock(input, block, place); };
            x = pass.useCheckpointing ? checkpointed(run, x) : run(x);
        }
    }
    if (pass.cache)
        pass.cache->advance(count);
    return rmsNorm(x, m_finalNorm, m_config);
}

Sight Decoder::sight(int first, int count, bool slides) const
{
    const Rope &rope = slides ? m_config.slidingRope : m_config.rope;
    const auto options = torch::TensorOptions().dtype(m_computeType).device(m_device);
    const int window = slides ? m_config.slidingWindow : 0;
    Sight result{turnsFor(first, count, slides ? m_slidingRopeFrequencies : m_ropeFrequencies,
                          rope.scaling.attentionFactor, options),
                 {}};
    if (count > 1 || (window > 0 && first >= window))
        result.mask = causalMask(first, count, window, options);
    return result;
}

torch::Tensor Decoder::logits(const torch::Tensor &hidden) const
{
    const auto one = multiplyOne(hidden, m_head);
    const torch::Tensor result = one ? *one : multiply(hidden, Linear{m_head, {}});
    return m_config.logitSoftcap ? softCapped(result, *m_config.logitSoftcap) : result;
}

std::vector<NamedTensor> Decoder::parameters() const
{
    std::vector<NamedTensor> result;
    visit(*this, [&](const std::string &name, const torch::Tensor &tensor) { result.push_back({name, tensor}); });
    return result;
}

std::int64_t Decoder::parameterCount() const
{
    std::int64_t count = 0;
    for (const NamedTensor &parameter : parameters())
        count += parameter.tensor.numel();
    return count;
}

void Decoder::makeTrainable(torch::ScalarType type)
{
    visit(*this, [&](const std::string &, torch::Tensor &tensor) {
        tensor = tensor.detach().to(m_device, type, false, true).set_requires_grad(true);
    });
    if (m_config.isTied)
        m_head = m_embedding;
    m_computeType = type;
}

Result<std::string> Decoder::saveWeights() const
{
    return safetensorsOf(parameters(), {{"format", "pt"}});
}

} // namespace likeness::engine
