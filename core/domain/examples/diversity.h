// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <optional>

namespace likeness {

/// How varied a set of examples is, each value 0 (all alike) to 1.
struct Diversity {
    double score = 0; ///< (lexicalDistance + distinctPairs + categoryEvenness) / 3
    double lexicalDistance = 0;
    double distinctPairs = 0;
    double categoryEvenness = 0;
    int examples = 0;

    bool operator==(const Diversity &) const = default;
};

/// The diversity of the replies of a set of examples:
///  - lexicalDistance: mean over all pairs of replies of 1 - cosine of their word-count vectors (the mean pairwise
///    dissimilarity that is usual in recommender research, e.g. Ziegler et al., WWW 2005); computed from the sum of the
///    unit vectors, so in linear time.
///  - distinctPairs: distinct word pairs / word pairs (distinct-2 of Li et al., "A diversity-promoting objective
///    function for neural conversation models", NAACL 2016), as the mean over stretches of 200 pairs, since the plain
///    ratio falls as a set grows.
///  - categoryEvenness: entropy of the five categories / ln 5 (Shannon evenness).
///
/// Limits: it compares words, not meanings; paraphrases count as different and a style that repeats itself on purpose
/// scores lower. Sets of under about 10 replies move a lot with each example. Empty for fewer than two replies with
/// words.
std::optional<Diversity> diversityOf(const QVector<Example> &examples);

} // namespace likeness
