// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace likeness::engine::kernels {

/// C [rows, columns] = A [rows, depth] * B [depth, columns], or C += A * B. Any strides for A, so that a transposed one
/// costs nothing.
struct SmallProduct {
    std::size_t rows, columns, depth;
    const float *a;
    std::size_t aRow, aColumn; ///< numbers between two rows, two columns
    const float *b;
    std::size_t bRow;
    float *c;
    std::size_t cRow;
    bool adds;
};

/// On the calling thread alone: many of them run side by side, where a BLAS would set its own threads on each.
void multiplySmall(const SmallProduct &product);

} // namespace likeness::engine::kernels
