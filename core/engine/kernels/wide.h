// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

// Compiles a function once for each of these processors; the right one is chosen when the program starts. What such a
// function calls must be inlined into it.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define LIKENESS_CLONES __attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default")))
#else
#define LIKENESS_CLONES
#endif

namespace likeness::engine::kernels {

inline constexpr std::size_t lanes = 16;
using Wide = float __attribute__((vector_size(64)));
using WideBits = std::uint32_t __attribute__((vector_size(64)));
using HalfBits = std::uint16_t __attribute__((vector_size(32)));

struct Bf16 {
    std::uint16_t bits;
};
struct F16 {
    std::uint16_t bits;
};

// Sixteen numbers from anywhere, as floats. They come back by reference: returning such vectors by value depends on
// what the processor can do.
[[gnu::always_inline]] inline void load(Wide &result, const float *from)
{
    std::memcpy(&result, from, sizeof(result));
}

[[gnu::always_inline]] inline void load(Wide &result, const Bf16 *from)
{
    HalfBits halves;
    std::memcpy(&halves, from, sizeof(halves));
    const WideBits bits = __builtin_convertvector(halves, WideBits) << 16;
    std::memcpy(&result, &bits, sizeof(result));
}

/// The exponent of a half begins elsewhere: it is moved by a product, which is right for subnormal numbers too. Weights
/// hold no infinities.
[[gnu::always_inline]] inline void load(Wide &result, const F16 *from)
{
    HalfBits halves;
    std::memcpy(&halves, from, sizeof(halves));
    const WideBits wide = __builtin_convertvector(halves, WideBits);
    const WideBits magnitude = (wide & 0x7fff) << 13;
    std::memcpy(&result, &magnitude, sizeof(result));
    result *= 0x1p112f;
    WideBits bits;
    std::memcpy(&bits, &result, sizeof(bits));
    bits |= (wide & 0x8000) << 16;
    std::memcpy(&result, &bits, sizeof(result));
}

[[gnu::always_inline]] inline float sumOf(const Wide &values)
{
    float sum = 0;
    for (std::size_t i = 0; i < lanes; ++i)
        sum += values[i];
    return sum;
}

} // namespace likeness::engine::kernels
