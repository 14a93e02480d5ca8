// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/example_counts.h"
#include "services/examples.h"
#include "ui/examples/list/example_order.h"

namespace likeness {

/// What to look for, as values: it runs beside the window.
struct ListSearch {
    QVector<Example> rows;
    SourceFacts sources;
    ExampleQuery query;
    ExampleSort sort = ExampleSort::Source;
    QSet<QString> shown; ///< see orderOf
    QHash<QString, double> likeness; ///< to an example, by id: others are left out; empty: none is
};

struct ListedExamples {
    QVector<int> order;
    ExampleCounts counts;
    ExampleStats stats; ///< of all rows; without their diversity, which takes its time
};

ListedExamples findExamples(const ListSearch &search);

} // namespace likeness
