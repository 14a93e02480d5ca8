// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

namespace likeness {

struct DuplicateRules {
    double similarity = 0.7; ///< least Jaccard similarity of both sides that makes two examples near-duplicates

    bool operator==(const DuplicateRules &) const = default;
};

/// For one example: which example it repeats.
struct DuplicateMark {
    int keptIndex = -1; ///< the copy that stays; -1: this one stays
    LeftOutReason reason = LeftOutReason::None; ///< Duplicate, NearDuplicate or None

    bool operator==(const DuplicateMark &) const = default;
};

/// Marks repeats; one mark an example, in its order.
///
/// Two examples are duplicates where message and reply are equal after case folding, composition (NFKC) and collapsing
/// of white space; near-duplicates where the resemblance (Jaccard) of their sets of 3-letter shingles, letters and
/// digits only, reaches `similarity` on both sides. Resemblance by shingles and its estimate by MinHash: A. Broder, "On
/// the resemblance and containment of documents", 1997; banding: Leskovec, Rajaraman, Ullman, "Mining of Massive
/// Datasets", section 3.4. The bands only propose: every mark is checked on the shingles themselves, so none is false;
/// a pair at exactly 0.7 is missed with a probability of 0.03 %.
///
/// The best copy stays: accepted before new, starred before not, in the person's own words before as found, whole
/// before doubtful, then the higher confidence, then the earlier one. Rejected examples take no part. Time grows
/// linearly with the examples: candidates per example are capped at 64.
QVector<DuplicateMark> findDuplicates(const QVector<Example> &examples, const DuplicateRules &rules = {});

/// Examples that say nearly the same, by id: the best of them, and the others, which may go.
struct DuplicateGroup {
    QString kept;
    QStringList others;

    bool operator==(const DuplicateGroup &) const = default;
};

/// The repeats put together, in the order of the copies that stay.
QVector<DuplicateGroup> duplicateGroups(const QVector<Example> &examples, const DuplicateRules &rules = {});

} // namespace likeness
