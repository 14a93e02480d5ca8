// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguf/half.h"

#include <cmath>
#include <cstring>

namespace likeness::engine {
namespace {

float floatOf(std::uint32_t bits)
{
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

float floatOfHalf(std::uint16_t half)
{
    const int exponent = half >> 10 & 0x1F;
    const int fraction = half & 0x3FF;
    const float sign = (half & 0x8000) != 0 ? -1.0f : 1.0f;
    if (exponent == 0x1F)
        return fraction != 0 ? NAN : sign * INFINITY;
    return sign
        * (exponent == 0 ? std::ldexp(static_cast<float>(fraction), -24)
                         : std::ldexp(static_cast<float>(fraction + 1024), exponent - 25));
}

} // namespace

std::uint16_t halfOf(float value)
{
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    const auto sign = static_cast<std::uint16_t>(bits >> 16 & 0x8000);
    const std::uint32_t magnitude = bits & 0x7FFFFFFF;
    if (magnitude > 0x7F800000)
        return static_cast<std::uint16_t>(sign | 0x7E00);
    if (magnitude >= 0x477FF000) // 65520 and above round to infinity
        return static_cast<std::uint16_t>(sign | 0x7C00);
    if (magnitude < 0x38800000) { // below 2^-14: counted in steps of 2^-24, which is rounded to by the addition
        const float steps = floatOf(magnitude) + 0.5f;
        std::uint32_t counted = 0;
        std::memcpy(&counted, &steps, sizeof counted);
        return static_cast<std::uint16_t>(sign | (counted - 0x3F000000));
    }
    const std::uint32_t odd = magnitude >> 13 & 1;
    return static_cast<std::uint16_t>(sign | ((magnitude - 0x38000000 + 0xFFF + odd) >> 13));
}

float numberAt(const StoredTensor &tensor, std::size_t place)
{
    if (tensor.type == StoredType::F32) {
        float value = 0;
        std::memcpy(&value, tensor.data + place * sizeof value, sizeof value);
        return value;
    }
    std::uint16_t bits = 0;
    std::memcpy(&bits, tensor.data + place * sizeof bits, sizeof bits);
    return tensor.type == StoredType::BF16 ? floatOf(std::uint32_t{bits} << 16) : floatOfHalf(bits);
}

} // namespace likeness::engine
