// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <optional>

namespace likeness {

/// How the content of one capture lies in another.
struct RowMatch {
    int shift = 0; ///< pixel rows: what is at y in the lower capture is at y + shift in the upper
    int inkRows = 0; ///< rows with something on them that both show; the weight of the evidence
};

/// Where `lower` continues `upper`, scrolled down by at least nothing, judged by their row signatures alone. Nothing
/// where the sizes differ, the signatures are missing or no shift is clearly right.
std::optional<RowMatch> matchRows(const Page &upper, const Page &lower);

} // namespace likeness
