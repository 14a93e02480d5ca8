// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguf/half.h"

#include <cmath>
#include <gtest/gtest.h>

namespace likeness::engine {
namespace {

float back(std::uint16_t half)
{
    StoredTensor tensor;
    tensor.type = StoredType::F16;
    tensor.data = reinterpret_cast<const std::byte *>(&half);
    return numberAt(tensor, 0);
}

TEST(Half, EveryHalfComesBackAsItWas)
{
    for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
        const auto half = static_cast<std::uint16_t>(bits);
        if (std::isnan(back(half)))
            EXPECT_TRUE(std::isnan(back(halfOf(back(half)))));
        else
            EXPECT_EQ(halfOf(back(half)), half);
    }
}

// Values of IEEE 754: halves between two go to the even one.
TEST(Half, RoundsToTheNearestAndTiesToEven)
{
    EXPECT_EQ(halfOf(1.0f), 0x3C00);
    EXPECT_EQ(halfOf(1.0f + std::ldexp(1.0f, -11)), 0x3C00);
    EXPECT_EQ(halfOf(1.0f + 3 * std::ldexp(1.0f, -11)), 0x3C02);
    EXPECT_EQ(halfOf(1.0f + std::ldexp(1.0f, -11) + std::ldexp(1.0f, -20)), 0x3C01);
    EXPECT_EQ(halfOf(65504.0f), 0x7BFF);
    EXPECT_EQ(halfOf(65519.0f), 0x7BFF);
    EXPECT_EQ(halfOf(65520.0f), 0x7C00);
    EXPECT_EQ(halfOf(-0.0f), 0x8000);
    EXPECT_EQ(halfOf(std::ldexp(1.0f, -24)), 0x0001);
    EXPECT_EQ(halfOf(std::ldexp(1.0f, -25)), 0x0000);
    EXPECT_EQ(halfOf(std::ldexp(3.0f, -25)), 0x0002);
}

TEST(Half, ReadsBfloat16)
{
    const std::uint16_t one = 0x3F80;
    StoredTensor tensor;
    tensor.type = StoredType::BF16;
    tensor.data = reinterpret_cast<const std::byte *>(&one);
    EXPECT_EQ(numberAt(tensor, 0), 1.0f);
}

} // namespace
} // namespace likeness::engine
