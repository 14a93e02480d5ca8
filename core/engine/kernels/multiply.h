// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/safetensors.h"

#include <cstddef>
#include <vector>

namespace likeness::engine::kernels {

/// A matrix times one vector: out = W x, plus the bias where there is one.
struct Product {
    const void *weights = nullptr; ///< [rows, columns], one row after the other
    StoredType type = StoredType::F32;
    std::size_t rows = 0, columns = 0;
    const float *bias = nullptr; ///< [rows], or null
    float *out = nullptr; ///< [rows]
};

/// Several products with the same x, by so many threads. Decoding a token reads every weight once and computes next to
/// nothing, so this runs as fast as memory gives them; LibTorch's own product of one row does not.
/// @param x [columns]
void multiply(const std::vector<Product> &products, const float *x, int threads);

} // namespace likeness::engine::kernels
