// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

namespace likeness {

struct SelectionRules {
    int count = 20; ///< how many to choose
    double categoryWeight = 0.25; ///< share of the score that rewards a spread over categories
    double lengthWeight = 0.25; ///< share that rewards a spread over lengths; the rest is vocabulary

    bool operator==(const SelectionRules &) const = default;
};

/// The most representative examples: their indexes, best first. Deterministic.
///
/// Chosen is the set S that covers most of what the creator writes. Its score, after the coverage and diversity
/// objective of Lin and Bilmes ("A class of submodular functions for document summarization", ACL 2011), is
///
///     F(S) = (1 - w - l) sum_t v_t sqrt(sum_{i in S} x_it) / Z
///          + w sum_c sqrt(sum_{i in S, category c} q_i) / Y  +  l sum_d sqrt(sum_{i in S, length d} q_i) / X
///
/// x_i: the reply's tf-idf values, their sum 1; v_t: the square root of the sum of x_it over all candidates, so that
/// words count by how much of the whole they carry, the common ones damped; c: the five categories; d: the quarters of
/// all replies by length, without which long replies would win for having more words; q_i: the example's confidence;
/// Z, Y, X: the values of the sums over all candidates, for Y and X if these were spread evenly. F is monotone and
/// submodular, so the greedy choice reaches at least (1 - 1/e) of the best score (Nemhauser, Wolsey, Fisher, "An
/// analysis of approximations for maximizing submodular set functions", 1978). Gains are evaluated lazily (Minoux,
/// "Accelerated greedy algorithms", 1978), in time that grows about linearly.
///
/// Accepted examples are chosen before new ones, which then only fill what is missing; rejected and left-out ones
/// (duplicates included) never. Equal gains go to the earlier example.
QVector<int> selectRepresentative(const QVector<Example> &examples, const SelectionRules &rules = {});

} // namespace likeness
