// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/list/example_search.h"

namespace likeness {

namespace {

ExampleStats statsOf(const QVector<Example> &rows)
{
    ExampleStats stats;
    for (const Example &row : rows) {
        ++stats.total;
        ++stats.byState[std::size_t(row.state)];
        if (row.state == ExampleState::Rejected)
            continue;
        ++stats.byReason[std::size_t(row.leftOut)];
        stats.selected += row.isSelected ? 1 : 0;
        stats.leftOut += row.leftOut == LeftOutReason::None ? 0 : 1;
    }
    return stats;
}

} // namespace

FoundExamples findExamples(const ExampleSearch &search)
{
    return {orderOf(search.rows, search.sources, search.query, search.sort, search.shown),
            countExamples(search.rows, search.query, search.sources.names), statsOf(search.rows)};
}

} // namespace likeness
