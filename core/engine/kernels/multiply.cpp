// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/multiply.h"

#include "engine/kernels/wide.h"

#include <algorithm>

namespace likeness::engine::kernels {

namespace {

constexpr std::size_t sumsAtOnce = 4;
constexpr std::size_t ahead = 1024; ///< bytes; without asking for them early a fifth of the speed is lost

[[gnu::always_inline]] inline float valueOf(float stored)
{
    return stored;
}

template <typename Stored> [[gnu::always_inline]] inline float valueOf(Stored stored)
{
    Stored filled[lanes]{stored};
    Wide wide;
    load(wide, filled);
    return wide[0];
}

/// One row times x. The row is read from its beginning to its end, as the processor's prefetching likes it; several
/// sums, so that they do not wait for each other.
template <typename Stored>
[[gnu::always_inline]] inline float multiplyRow(const Stored *weights, std::size_t columns, const float *x)
{
    Wide sums[sumsAtOnce]{};
    std::size_t i = 0;
    for (; i + sumsAtOnce * lanes <= columns; i += sumsAtOnce * lanes) {
        constexpr std::size_t bytes = sumsAtOnce * lanes * sizeof(Stored);
        for (std::size_t line = 0; line < bytes; line += 64)
            __builtin_prefetch(reinterpret_cast<const char *>(weights + i) + ahead + line);
        for (std::size_t k = 0; k < sumsAtOnce; ++k) {
            Wide part, weight;
            load(part, x + i + k * lanes);
            load(weight, weights + i + k * lanes);
            sums[k] += part * weight;
        }
    }
    for (; i + lanes <= columns; i += lanes) {
        Wide part, weight;
        load(part, x + i);
        load(weight, weights + i);
        sums[0] += part * weight;
    }
    float sum = sumOf((sums[0] + sums[1]) + (sums[2] + sums[3]));
    for (; i < columns; ++i)
        sum += x[i] * valueOf(weights[i]);
    return sum;
}

template <typename Stored>
[[gnu::always_inline]] inline void multiplyRange(const Product &product, const float *x, std::size_t first,
                                                 std::size_t last)
{
    const auto *weights = static_cast<const Stored *>(product.weights);
    for (std::size_t row = first; row < last; ++row)
        product.out[row] = multiplyRow(weights + row * product.columns, product.columns, x);
}

LIKENESS_CLONES void multiplyF32(const Product &product, const float *x, std::size_t first, std::size_t last)
{
    multiplyRange<float>(product, x, first, last);
}

LIKENESS_CLONES void multiplyF16(const Product &product, const float *x, std::size_t first, std::size_t last)
{
    multiplyRange<F16>(product, x, first, last);
}

LIKENESS_CLONES void multiplyBf16(const Product &product, const float *x, std::size_t first, std::size_t last)
{
    multiplyRange<Bf16>(product, x, first, last);
}

void multiplyPart(const Product &product, const float *x, std::size_t first, std::size_t last)
{
    switch (product.type) {
    case StoredType::F32:
        multiplyF32(product, x, first, last);
        break;
    case StoredType::F16:
        multiplyF16(product, x, first, last);
        break;
    case StoredType::BF16:
        multiplyBf16(product, x, first, last);
        break;
    }
    for (std::size_t row = first; product.bias && row < last; ++row)
        product.out[row] += product.bias[row];
}

} // namespace

void multiply(const std::vector<Product> &products, const float *x, int threads)
{
    std::size_t numbers = 0;
    for (const Product &product : products)
        numbers += product.rows * product.columns;
    constexpr std::size_t worthThreads = 32'768;
    const int count = numbers < worthThreads ? 1 : std::max(1, threads);
#pragma omp parallel for num_threads(count) schedule(static, 1) if (count > 1)
    for (int index = 0; index < count; ++index) {
        const auto part = static_cast<std::size_t>(index);
        const auto parts = static_cast<std::size_t>(count);
        for (const Product &product : products)
            multiplyPart(product, x, product.rows * part / parts, product.rows * (part + 1) / parts);
    }
}

} // namespace likeness::engine::kernels
