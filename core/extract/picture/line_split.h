// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/blobs.h"

#include <vector>

namespace likeness {

/// Groups letters into lines, top to bottom, by the empty rows between them. Dots, accents and commas go to the line
/// they belong to.
std::vector<std::vector<Blob>> splitLines(const std::vector<Blob> &letters, int letterHeight);

} // namespace likeness
