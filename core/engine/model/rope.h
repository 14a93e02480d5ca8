// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"

#include <vector>

namespace likeness::engine {

/// How far each pair of a head's dimensions is turned a position (Su et al. 2021, arXiv:2104.09864), stretched as the
/// scaling says. @return headSize / 2 angles in radians
std::vector<double> ropeFrequencies(const Rope &rope, int headSize);

} // namespace likeness::engine
