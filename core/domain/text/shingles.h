// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace likeness {

/// Sorted, distinct hashes of a text's shingles.
using Shingles = std::vector<quint32>;

/// One hash for each band of a MinHash signature: 20 bands of 6 values. Two texts of resemblance s share a band with
/// probability 1 - (1 - s^6)^20: 0.998 at 0.8, 0.27 at 0.5.
using Bands = std::array<quint64, 20>;

/// Composed (NFKC), case-folded, white space collapsed.
QString normalised(const QString &text);

/// Every run of 4 letters and digits, all else left out; a shorter text is one shingle, an empty one has none.
Shingles shinglesOf(const QString &normalisedText);

/// Jaccard similarity, 0 to 1; two empty sets are alike.
double resemblance(const Shingles &left, const Shingles &right);

/// The bands of the MinHash signature over the shingles of both sides, the same shingle on either side told apart.
Bands bandsOf(const Shingles &message, const Shingles &reply);

} // namespace likeness
