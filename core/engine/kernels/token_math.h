// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"

#include <cstddef>

namespace likeness::engine::kernels {

/// What model/ops.h computes for many tokens, for one and without LibTorch. The formulas are cited there.

/// out = x / sqrt(mean(x^2) + epsilon) * w, or * (1 + w); out may be x. @param x, weight, out [count]
void rmsNorm(const float *x, const float *weight, std::size_t count, double epsilon, bool addsOne, float *out);

/// @param heads [headCount, 2 * pairs], cosine and sine [pairs]
void turn(float *heads, std::size_t headCount, std::size_t pairs, const float *cosine, const float *sine);

/// gate = activation(gate) * up. @param gate, up [count]
void gate(float *gate, const float *up, std::size_t count, Activation activation);

/// Where the keys and values of one layer lie.
struct Held {
    const float *keys = nullptr; ///< [keyHeads, capacity, headSize]
    const float *values = nullptr;
    std::size_t capacity = 0;
    std::size_t first = 0, length = 0; ///< the positions first..length - 1 are seen
};

/// @param queries, out [heads, headSize]
void attend(const float *queries, const Held &held, const ModelConfig &config, int threads, float *out);

} // namespace likeness::engine::kernels
