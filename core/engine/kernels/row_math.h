// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"

#include <cstddef>
#include <cstdint>

namespace likeness::engine::kernels {

// What model/ops.h computes for many tokens, each in one pass over memory and with its gradient, for training. The
// formulas are cited there. Results do not depend on the number of threads.

struct NormShape {
    std::size_t rows = 0, count = 0; ///< [rows, count]
    double epsilon = 0;
    bool addsOne = false;
};

void normRows(const NormShape &shape, const float *x, const float *weight, float *out, int threads);
/// @param weightGradient [count], overwritten; null: not wanted
void normRowsBack(const NormShape &shape, const float *x, const float *weight, const float *gradient, float *xGradient,
                  float *weightGradient, int threads);

/// out = activation(gate) * up
void gateAll(const float *gate, const float *up, std::size_t count, Activation activation, float *out, int threads);
void gateAllBack(const float *gate, const float *up, const float *gradient, std::size_t count, Activation activation,
                 float *gateGradient, float *upGradient, int threads);

struct TurnShape {
    std::size_t rows = 0; ///< of [rows, heads, 2 * pairs]; row r is at position r % positions
    std::size_t positions = 0, heads = 0, pairs = 0;
    bool isBack = false; ///< the other way round, which is the gradient
};

/// @param cosine, sine [positions, pairs]
void turnRows(const TurnShape &shape, const float *x, const float *cosine, const float *sine, float *out, int threads);

struct Logits {
    float *values = nullptr; ///< [rows, count]
    std::size_t rows = 0, count = 0;
    const std::int64_t *targets = nullptr; ///< [rows]
    const float *weights = nullptr; ///< [rows]; null: no gradient wanted
};

/// Log-probabilities of the targets [rows], and how many targets were the likeliest. With weights, the values become
/// the gradient of the sum of weight * -log p(target).
std::int64_t scoreLogits(const Logits &logits, float *logProbabilities, int threads);

} // namespace likeness::engine::kernels
