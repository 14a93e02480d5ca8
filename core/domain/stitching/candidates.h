// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stitching.h"

#include <utility>

namespace likeness {

/// Pairs of captures (lower index first, sorted) that may show parts of one conversation: neighbours as given, and
/// captures of equal width that share messages or runs of three words which few others have. At most eight shared-word
/// pairs for each capture, those with most in common.
QVector<std::pair<int, int>> candidatePairs(int count, const CaptureLoader &load);

} // namespace likeness
