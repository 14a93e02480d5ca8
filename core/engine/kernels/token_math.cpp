// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/token_math.h"

#include "engine/kernels/wide.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace likeness::engine::kernels {

namespace {

[[gnu::always_inline]] inline float dot(const float *a, const float *b, std::size_t count)
{
    Wide sums{};
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        Wide x, y;
        load(x, a + i);
        load(y, b + i);
        sums += x * y;
    }
    float sum = sumOf(sums);
    for (; i < count; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// Scores to shares of one. Minus the highest, so that nothing overflows.
[[gnu::always_inline]] inline void softmax(float *scores, std::size_t count)
{
    const float highest = *std::max_element(scores, scores + count);
    float sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        scores[i] = std::exp(scores[i] - highest);
    for (std::size_t i = 0; i < count; ++i)
        sum += scores[i];
    for (std::size_t i = 0; i < count; ++i)
        scores[i] /= sum;
}

/// One head of queries over the keys and values of its group.
LIKENESS_CLONES void attendHead(const float *query, const float *keys, const float *values, std::size_t count,
                                std::size_t size, float scale, float cap, float *scores, float *out)
{
    for (std::size_t i = 0; i < count; ++i)
        scores[i] = dot(query, keys + i * size, size) * scale;
    for (std::size_t i = 0; cap > 0 && i < count; ++i)
        scores[i] = cap * std::tanh(scores[i] / cap);
    softmax(scores, count);
    std::fill(out, out + size, 0.0f);
    for (std::size_t i = 0; i < count; ++i) {
        const float share = scores[i];
        for (std::size_t d = 0; d < size; ++d)
            out[d] += share * values[i * size + d];
    }
}

LIKENESS_CLONES void gateSilu(float *gate, const float *up, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        gate[i] = gate[i] / (1 + std::exp(-gate[i])) * up[i];
}

LIKENESS_CLONES void gateGelu(float *gate, const float *up, std::size_t count)
{
    constexpr float root = 0.7978845608028654f; // of 2 / pi
    for (std::size_t i = 0; i < count; ++i) {
        const float x = gate[i];
        gate[i] = 0.5f * x * (1 + std::tanh(root * (x + 0.044715f * x * x * x))) * up[i];
    }
}

LIKENESS_CLONES void normInto(const float *x, const float *weight, std::size_t count, float epsilon, float addend,
                              float *out)
{
    const float scale = 1 / std::sqrt(dot(x, x, count) / static_cast<float>(count) + epsilon);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = x[i] * scale * (weight[i] + addend);
}

} // namespace

void rmsNorm(const float *x, const float *weight, std::size_t count, double epsilon, bool addsOne, float *out)
{
    normInto(x, weight, count, static_cast<float>(epsilon), addsOne ? 1.0f : 0.0f, out);
}

void turn(float *heads, std::size_t headCount, std::size_t pairs, const float *cosine, const float *sine)
{
    for (std::size_t head = 0; head < headCount; ++head) {
        float *first = heads + head * 2 * pairs;
        float *second = first + pairs;
        for (std::size_t i = 0; i < pairs; ++i) {
            const float x = first[i];
            const float y = second[i];
            first[i] = x * cosine[i] - y * sine[i];
            second[i] = y * cosine[i] + x * sine[i];
        }
    }
}

void gate(float *gate, const float *up, std::size_t count, Activation activation)
{
    if (activation == Activation::Silu)
        gateSilu(gate, up, count);
    else
        gateGelu(gate, up, count);
}

void attend(const float *queries, const Held &held, const ModelConfig &config, int threads, float *out)
{
    const auto heads = static_cast<std::size_t>(config.heads);
    const auto size = static_cast<std::size_t>(config.headSize);
    const std::size_t group = heads / static_cast<std::size_t>(config.keyHeads);
    const std::size_t count = held.length - held.first;
    const auto scale = static_cast<float>(config.attentionScale);
    const auto cap = static_cast<float>(config.attentionSoftcap.value_or(0));
    std::vector<float> scores(heads * count);
    constexpr std::size_t worthThreads = 65'536;
    const bool isMuch = heads * count * size > worthThreads;
#pragma omp parallel for num_threads(threads) if (isMuch)
    for (std::size_t head = 0; head < heads; ++head) {
        const std::size_t from = ((head / group) * held.capacity + held.first) * size;
        attendHead(queries + head * size, held.keys + from, held.values + from, count, size, scale, cap,
                   scores.data() + head * count, out + head * size);
    }
}

} // namespace likeness::engine::kernels
