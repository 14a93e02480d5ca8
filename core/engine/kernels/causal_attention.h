// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace likeness::engine::kernels {

/// Heads of queries [B, T, heads, size] and of keys and values [B, T, keyHeads, size]; each head of keys serves
/// heads / keyHeads of queries. A position sees itself and what was before it, at most `window` positions (0: all).
struct AttentionShape {
    std::size_t batch = 0, count = 0, heads = 0, keyHeads = 0, size = 0;
    std::size_t window = 0;
    float scale = 1; ///< of queries times keys
};

struct AttentionInput {
    const float *queries, *keys, *values;
};

/// Attention some rows at a time, so that the scores of a whole sequence never lie in memory (after Dao et al. 2022,
/// arXiv:2205.14135). @param out [B, T, heads, size] @param sums [B, heads, T]: the logarithms of the sums of the
/// exponentials, which the gradient needs
void attendCausally(const AttentionShape &shape, const AttentionInput &input, float *out, float *sums, int threads);

struct AttentionGradient {
    const float *out, *sums; ///< of attendCausally()
    const float *gradient; ///< of out
    float *queries, *keys, *values; ///< overwritten
};

void attendCausallyBack(const AttentionShape &shape, const AttentionInput &input, const AttentionGradient &gradient,
                        int threads);

} // namespace likeness::engine::kernels
