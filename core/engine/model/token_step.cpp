// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/token_step.h"

#include "engine/kernels/multiply.h"
#include "engine/kernels/token_math.h"

#include <algorithm>

namespace likeness::engine {

namespace {

using kernels::Product;
using Numbers = std::vector<float>;

StoredType storedTypeOf(const torch::Tensor &weight)
{
    if (weight.scalar_type() == torch::kHalf)
        return StoredType::F16;
    return weight.scalar_type() == torch::kBFloat16 ? StoredType::BF16 : StoredType::F32;
}

Product productOf(const torch::Tensor &weight, const float *bias, float *out)
{
    return {weight.data_ptr(),
            storedTypeOf(weight),
            static_cast<std::size_t>(weight.size(0)),
            static_cast<std::size_t>(weight.size(1)),
            bias,
            out};
}

class TokenStep {
public:
    TokenStep(const ModelConfig &config, const Pass &pass)
        : m_config(config),
          m_pass(pass),
          m_threads(torch::get_num_threads()),
          m_stream(size(config.hidden)),
          m_normed(size(config.hidden)),
          m_queries(size(config.querySize())),
          m_mixed(size(config.querySize())),
          m_keys(size(config.keySize())),
          m_values(size(config.keySize())),
          m_gate(size(config.intermediate)),
          m_up(size(config.intermediate))
    {
    }

    torch::Tensor run(const torch::Tensor &x, const std::vector<BlockWeights> &blocks, const Turns &turns,
                      const Turns &slidingTurns)
    {
        std::copy_n(x.data_ptr<float>(), m_stream.size(), m_stream.begin());
        for (int layer = 0; layer < m_config.layers; ++layer) {
            m_layer = layer;
            m_slides = m_config.slides[static_cast<std::size_t>(layer)];
            const BlockWeights &block = blocks[static_cast<std::size_t>(layer)];
            attention(block, m_slides ? slidingTurns : turns);
            feedForward(block);
        }
        return torch::from_blob(m_stream.data(), x.sizes(), torch::kFloat).clone();
    }

private:
    static std::size_t size(int count) { return static_cast<std::size_t>(count); }

    void norm(const Numbers &x, const torch::Tensor &weight, Numbers &out) const
    {
        kernels::rmsNorm(x.data(), weight.data_ptr<float>(), x.size(), m_config.normEpsilon, m_config.normsAddOne,
                         out.data());
    }

    void normHeads(Numbers &heads, const torch::Tensor &weight) const
    {
        const std::size_t count = size(m_config.headSize);
        for (std::size_t from = 0; from < heads.size(); from += count)
            kernels::rmsNorm(heads.data() + from, weight.data_ptr<float>(), count, m_config.normEpsilon,
                             m_config.normsAddOne, heads.data() + from);
    }

    struct Wanted {
        Projection projection;
        Numbers &out;
    };

    /// Projections of the same x, with the adapter's part.
    void project(const Numbers &x, const BlockWeights &block, std::initializer_list<Wanted> wanted) const
    {
        std::vector<Product> products;
        for (const Wanted &one : wanted) {
            const Linear &linear = block.at(one.projection);
            const float *bias = linear.bias.defined() ? linear.bias.data_ptr<float>() : nullptr;
            products.push_back(productOf(linear.weight, bias, one.out.data()));
        }
        kernels::multiply(products, x.data(), m_threads);
        for (const Wanted &one : wanted)
            adapt(x, one);
    }

    void adapt(const Numbers &x, const Wanted &wanted) const
    {
        if (!m_pass.adapter)
            return;
        const LoraPair &pair = m_pass.adapter->at(m_layer, wanted.projection);
        if (!pair.isUsed())
            return;
        Numbers narrow(static_cast<std::size_t>(pair.a.size(0)));
        Numbers change(wanted.out.size());
        kernels::multiply({productOf(pair.a, nullptr, narrow.data())}, x.data(), m_threads);
        kernels::multiply({productOf(pair.b, nullptr, change.data())}, narrow.data(), m_threads);
        const auto scale = static_cast<float>(m_pass.adapter->scale());
        for (std::size_t i = 0; i < change.size(); ++i)
            wanted.out[i] += scale * change[i];
    }

    void attention(const BlockWeights &block, const Turns &turns)
    {
        norm(m_stream, block.inputNorm, m_normed);
        project(m_normed, block,
                {{Projection::Query, m_queries}, {Projection::Key, m_keys}, {Projection::Value, m_values}});
        if (m_config.hasQkNorm) {
            normHeads(m_queries, block.queryNorm);
            normHeads(m_keys, block.keyNorm);
        }
        const auto *cosine = turns.cosine.data_ptr<float>();
        const auto *sine = turns.sine.data_ptr<float>();
        const std::size_t pairs = size(m_config.headSize / 2);
        kernels::turn(m_queries.data(), size(m_config.heads), pairs, cosine, sine);
        kernels::turn(m_keys.data(), size(m_config.keyHeads), pairs, cosine, sine);
        kernels::attend(m_queries.data(), remember(), m_config, m_threads, m_mixed.data());
        project(m_mixed, block, {{Projection::Output, m_normed}});
        addToStream(block.afterAttentionNorm);
    }

    /// Writes this token's keys and values behind the others. @return what it sees
    kernels::Held remember() const
    {
        const std::size_t place = size(m_pass.cache->length());
        const std::size_t capacity = size(m_pass.cache->capacity());
        const std::size_t count = size(m_config.headSize);
        auto *keys = m_pass.cache->keys(m_layer).data_ptr<float>();
        auto *values = m_pass.cache->values(m_layer).data_ptr<float>();
        for (std::size_t head = 0; head < size(m_config.keyHeads); ++head) {
            const std::size_t to = (head * capacity + place) * count;
            std::copy_n(m_keys.data() + head * count, count, keys + to);
            std::copy_n(m_values.data() + head * count, count, values + to);
        }
        const std::size_t window = m_slides ? size(m_config.slidingWindow) : place + 1;
        return {keys, values, capacity, place + 1 - std::min(window, place + 1), place + 1};
    }

    void feedForward(const BlockWeights &block)
    {
        norm(m_stream, block.feedForwardNorm, m_normed);
        project(m_normed, block, {{Projection::Gate, m_gate}, {Projection::Up, m_up}});
        kernels::gate(m_gate.data(), m_up.data(), m_gate.size(), m_config.activation);
        project(m_gate, block, {{Projection::Down, m_normed}});
        addToStream(block.afterFeedForwardNorm);
    }

    void addToStream(const torch::Tensor &sandwichNorm)
    {
        if (m_config.hasSandwichNorms)
            norm(m_normed, sandwichNorm, m_normed);
        for (std::size_t i = 0; i < m_stream.size(); ++i)
            m_stream[i] += m_normed[i];
    }

    const ModelConfig &m_config;
    const Pass &m_pass;
    int m_threads;
    int m_layer = 0;
    bool m_slides = false;
    Numbers m_stream; ///< what each part adds to
    Numbers m_normed; ///< what a part reads, then what it gives
    Numbers m_queries, m_mixed, m_keys, m_values, m_gate, m_up;
};

bool isFloatOnCpu(const torch::Tensor &x)
{
    return x.device().is_cpu() && x.scalar_type() == torch::kFloat && x.is_contiguous();
}

} // namespace

bool canStep(const torch::Tensor &x, const Pass &pass)
{
    return pass.cache && x.numel() == x.size(-1) && isFloatOnCpu(x) && !torch::GradMode::is_enabled();
}

torch::Tensor runStep(const torch::Tensor &x, const std::vector<BlockWeights> &blocks, const ModelConfig &config,
                      const Pass &pass, const Turns &turns, const Turns &slidingTurns)
{
    return TokenStep(config, pass).run(x, blocks, turns, slidingTurns);
}

std::optional<torch::Tensor> multiplyOne(const torch::Tensor &x, const torch::Tensor &weight)
{
    const bool fits = x.numel() == x.size(-1) && isFloatOnCpu(x) && weight.is_contiguous() && weight.dim() == 2
        && !torch::GradMode::is_enabled();
    if (!fits)
        return std::nullopt;
    auto shape = x.sizes().vec();
    shape.back() = weight.size(0);
    torch::Tensor result = torch::empty(shape, x.options());
    kernels::multiply({productOf(weight, nullptr, result.data_ptr<float>())}, x.data_ptr<float>(),
                      torch::get_num_threads());
    return result;
}

} // namespace likeness::engine
