// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/layout/boxes.h"

#include <vector>

namespace likeness {

/// What hides parts of a bubble: reactions on its edge, and the flat parts of pictures in it. `nested`: boxes in it
/// that hold text.
std::vector<QRect> coveredParts(const Box &bubble, const std::vector<Box> &nested, const ZoneMap &map, int letter);

} // namespace likeness
