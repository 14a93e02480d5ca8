// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace likeness::engine {

struct AdamWStep {
    float beta1, beta2, epsilon;
    float decay; ///< what the weights are multiplied by
    float size; ///< rate / (1 - beta1^t)
    float correction; ///< sqrt(1 - beta2^t)
    float scale; ///< of the gradient
};

struct AdamWPointers {
    float *weight, *first, *second;
    const float *gradient;
};

/// Elements begin..end of one tensor.
void adamWUpdate(const AdamWStep &step, const AdamWPointers &all, std::int64_t begin, std::int64_t end);
double squareSumOf(const float *values, std::int64_t count);

} // namespace likeness::engine
