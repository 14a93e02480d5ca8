// SPDX-License-Identifier: GPL-3.0-or-later
// Without LibTorch's headers and always optimised: see CMakeLists.txt.
#include "engine/training/adamw_kernel.h"

#include <cmath>

namespace likeness::engine {

void adamWUpdate(const AdamWStep &step, const AdamWPointers &all, std::int64_t begin, std::int64_t end)
{
    float *const weight = all.weight;
    float *const first = all.first;
    float *const second = all.second;
    const float *const gradient = all.gradient;
    const float inverse = 1 / step.correction;
#pragma omp simd
    for (std::int64_t i = begin; i < end; ++i) {
        const float g = gradient[i] * step.scale;
        const float m = step.beta1 * first[i] + (1 - step.beta1) * g;
        const float v = step.beta2 * second[i] + (1 - step.beta2) * g * g;
        first[i] = m;
        second[i] = v;
        weight[i] = step.decay * weight[i] - step.size * m / (std::sqrt(v) * inverse + step.epsilon);
    }
}

double squareSumOf(const float *values, std::int64_t count)
{
    double sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < count; ++i)
        sum += double(values[i]) * double(values[i]);
    return sum;
}

} // namespace likeness::engine
