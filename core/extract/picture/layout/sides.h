// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/layout/scene.h"

#include <vector>

namespace likeness {

/// Sets the side of every bubble: own messages share their right edge, the others' their left edge; a wide bubble that
/// fits both goes by its fill, then by the nearer margin of the pane.
void assignSides(std::vector<Bubble> &bubbles, const QRect &pane);

} // namespace likeness
