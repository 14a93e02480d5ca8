// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/safetensors.h"

#include <cstdint>

namespace likeness::engine {

/// The nearest half-precision number (IEEE 754 binary16, ties to even); infinite where it is too large.
std::uint16_t halfOf(float value);

/// The number at this place of a tensor.
float numberAt(const StoredTensor &tensor, std::size_t place);

} // namespace likeness::engine
