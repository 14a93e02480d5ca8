// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/examples/diversity.h"

#include <QStringList>

#include <array>
#include <optional>

namespace likeness {

/// What a new look through the sources changed.
struct FindReport {
    int found = 0; ///< examples the sources give now
    int added = 0; ///< of those, not known before
    int removed = 0; ///< no longer given, and nobody had decided on them
    QStringList unknownSpeakers; ///< see Derived
};

enum class StatsPart {
    Counts, ///< what counting tells: quick, whatever the number of examples
    All ///< with the diversity, which reads every word
};

struct ExampleStats {
    int total = 0;
    std::array<int, 5> byCategory{}; ///< in the order of Category, rejected ones not counted
    std::array<int, 3> byState{}; ///< in the order of ExampleState
    int selected = 0;
    int leftOut = 0;
    std::array<int, 9> byReason{}; ///< the same in the order of LeftOutReason; None counts those not left out
    int needsReview = 0;
    int eligibleFrom = 50; ///< accepted examples from which training is offered without a warning
    std::optional<Diversity> diversity; ///< of those not rejected and not left out
};

/// Which rows of Examples::list() are other than before, by id.
struct ExampleChange {
    QStringList changed; ///< still there, with other values
    QStringList added;
    QStringList removed; ///< into the trash, or for good
    bool isUnknown = false; ///< anything may have changed: read the list again

    bool isNothing() const { return changed.isEmpty() && added.isEmpty() && removed.isEmpty() && !isUnknown; }
};

/// What came of the rows of a training file.
struct AddedRows {
    QVector<Example> examples;
    int repeats = 0; ///< examples that were there already, word for word, and were not added again
};

/// A query that a person keeps under a name.
struct SavedFilter {
    QString name;
    QString query;

    bool operator==(const SavedFilter &) const = default;
};

} // namespace likeness
