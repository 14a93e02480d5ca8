// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <functional>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace likeness::engine::kernels {

using Numbers = std::vector<float>;

inline Numbers randomNumbers(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    Numbers numbers(count);
    for (float &number : numbers)
        number = normal(random);
    return numbers;
}

/// Some of the gradient's numbers against central finite differences of `value`, which computes in double.
inline void expectDifferences(Numbers &at, const Numbers &gradient, const std::function<double()> &value)
{
    constexpr float step = 1e-3F;
    for (std::size_t i = 0; i < at.size(); i += 1 + at.size() / 23) {
        const float kept = at[i];
        at[i] = kept + step;
        const double above = value();
        at[i] = kept - step;
        const double below = value();
        at[i] = kept;
        EXPECT_NEAR((above - below) / (2 * double(step)), gradient[i], 2e-3) << i;
    }
}

inline void expectNear(const Numbers &numbers, const std::vector<double> &expected, double tolerance = 1e-5)
{
    ASSERT_EQ(numbers.size(), expected.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        ASSERT_NEAR(numbers[i], expected[i], tolerance) << i;
}

inline double weighed(const std::vector<double> &values, const Numbers &weights)
{
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum += values[i] * double(weights[i]);
    return sum;
}

} // namespace likeness::engine::kernels
