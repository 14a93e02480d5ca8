// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/safetensors.h"

#include <string>

namespace likeness::bench {

/// The processor type that OpenBLAS chose its kernels for; "unknown" with another BLAS.
std::string blasCore();

/// Multiply-adds of a large float matrix product, counted twice, a second: the most that training could use.
double sgemmPeak();

/// Bytes a second that all threads together read of this file, nothing else being done with them.
double readingSpeed(const engine::SafetensorsFile &file);

double secondsNow();

} // namespace likeness::bench
