// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/engine/figures.h"

#include <filesystem>

namespace likeness::bench {

/// Steps of 8 rows of 256 tokens, all of them counted, as a share of what a large matrix product reaches beside them;
/// and the memory they take as a multiple of the weights.
void measureTraining(Figures &figures, const std::filesystem::path &folder);

} // namespace likeness::bench
