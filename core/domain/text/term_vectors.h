// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

namespace likeness {

/// Sparse vector: (term, value), sorted by term.
using TermVector = std::vector<std::pair<int, double>>;

/// Word-count vectors of texts, each of unit length (empty for a text without words); terms are numbered in order of
/// first appearance.
struct TermSpace {
    std::vector<TermVector> vectors; ///< one a text
    int terms = 0;
};

enum class TermWeight {
    Count, ///< 1 + ln(count in the text)
    CountTimesRarity ///< that times ln(1 + texts / texts with the term)
};

TermSpace termSpaceOf(const QStringList &texts, TermWeight weight);

/// How alike two texts of one space are by their words: 0 for none in common, 1 for the same.
double cosine(const TermVector &one, const TermVector &other);

} // namespace likeness
