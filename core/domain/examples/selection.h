// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

namespace likeness {

struct SelectionRules {
    int count = 20; ///< how many to choose
    double categoryWeight = 0.3; ///< share of the score that rewards a spread over categories; the rest is vocabulary

    bool operator==(const SelectionRules &) const = default;
};

/// The most representative examples: their indexes, best first. Deterministic.
///
/// Chosen is the set S that covers most of what the creator writes. Its score, after the coverage and diversity
/// objective of Lin and Bilmes ("A class of submodular functions for document summarization", ACL 2011), is
///
///     F(S) = (1 - w) sum_t v_t sqrt(sum_{i in S} x_it) / Z  +  w sum_c sqrt(sum_{i in S, category c} q_i) / Y
///
/// x_i: the reply's tf-idf vector of unit length; v_t: the square root of the sum of x_it over all candidates, so that
/// words count by how much of the whole they carry, the common ones damped; q_i: the example's confidence; Z, Y: the
/// values of both sums over all candidates and over an even spread. F is monotone and submodular, so the greedy choice
/// reaches at least (1 - 1/e) of the best score (Nemhauser, Wolsey, Fisher, "An analysis of approximations for
/// maximizing submodular set functions", 1978). Gains are evaluated lazily (Minoux, "Accelerated greedy algorithms",
/// 1978), in time that grows about linearly.
///
/// Accepted examples are chosen before new ones, which then only fill what is missing; rejected and left-out ones
/// (duplicates included) never. Equal gains go to the earlier example.
QVector<int> selectRepresentative(const QVector<Example> &examples, const SelectionRules &rules = {});

} // namespace likeness
