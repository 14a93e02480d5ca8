// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace likeness {

/// Sorted, distinct hashes of a text's shingles.
using Shingles = std::vector<quint32>;

/// One hash for each band of a MinHash signature: 30 bands of 4 values. Two texts of resemblance s share a band with
/// probability 1 - (1 - s^4)^30: 0.9997 at 0.7, 0.22 at 0.3.
using Bands = std::array<quint64, 30>;

/// Composed (NFKC), case-folded, white space collapsed.
QString normalised(const QString &text);

/// Every run of 3 letters and digits, all else left out; a shorter text is one shingle, an empty one has none.
Shingles shinglesOf(const QString &normalisedText);

/// Jaccard similarity, 0 to 1; two empty sets are alike.
double resemblance(const Shingles &left, const Shingles &right);

/// The bands of the MinHash signature over the shingles of both sides, the same shingle on either side told apart.
Bands bandsOf(const Shingles &message, const Shingles &reply);

} // namespace likeness
