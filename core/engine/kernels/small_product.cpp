// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/small_product.h"

#include "engine/kernels/wide.h"

// The compiler splits wide vectors before it inlines, so cloned callers are too late: the tiles are compiled as a whole
// for each kind of processor.
namespace likeness::engine::kernels {

namespace plain {
#include "engine/kernels/small_product_tiles.inc"
}

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)

#pragma GCC push_options
#pragma GCC target("arch=haswell")
namespace haswell {
#include "engine/kernels/small_product_tiles.inc"
}
#pragma GCC pop_options

#pragma GCC push_options
#pragma GCC target("arch=skylake-avx512")
namespace skylake {
#include "engine/kernels/small_product_tiles.inc"
}
#pragma GCC pop_options

void multiplySmall(const SmallProduct &product)
{
    static const auto best = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
            && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
        ? skylake::multiply
        : __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? haswell::multiply
                                                                          : plain::multiply;
    best(product);
}

#else

void multiplySmall(const SmallProduct &product)
{
    plain::multiply(product);
}

#endif

} // namespace likeness::engine::kernels
