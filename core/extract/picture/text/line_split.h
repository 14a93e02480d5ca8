// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/pixels/blobs.h"

#include <vector>

namespace likeness {

/// Groups letters into lines, top to bottom, by the empty rows between them. Dots, accents and commas go to the line
/// they belong to.
std::vector<std::vector<Blob>> splitLines(const std::vector<Blob> &letters, int letterHeight);

/// Groups letters on an open ground into pieces of lines: what stands close to each other in a row. `emoji` bridge the
/// gaps they leave.
std::vector<std::vector<Blob>> splitParts(const std::vector<Blob> &letters, const std::vector<QRect> &emoji,
                                          int letterHeight);

} // namespace likeness
