// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/list/example_search.h"

#include <algorithm>

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

/// The search goes through those alone that are like an example.
ListedExamples findSimilar(const ListSearch &search)
{
    QVector<int> places;
    QVector<Example> rows;
    for (qsizetype i = 0; i < search.rows.size(); ++i) {
        const QString &id = search.rows[i].id;
        if (!search.likeness.contains(id) && !search.shown.contains(id))
            continue;
        places.append(int(i));
        rows.append(search.rows[i]);
    }
    QVector<int> order = orderOf(rows, search.sources, search.query, search.sort, search.shown);
    const auto isMoreAlike = [&](int one, int other) {
        return search.likeness.value(rows[one].id) > search.likeness.value(rows[other].id);
    };
    if (search.sort == ExampleSort::Likeness)
        std::stable_sort(order.begin(), order.end(), isMoreAlike);
    for (int &row : order)
        row = places[row];
    return {order, countExamples(rows, search.query, search.sources.names), statsOf(search.rows)};
}

} // namespace

ListedExamples findExamples(const ListSearch &search)
{
    if (!search.likeness.isEmpty())
        return findSimilar(search);
    return {orderOf(search.rows, search.sources, search.query, search.sort, search.shown),
            countExamples(search.rows, search.query, search.sources.names), statsOf(search.rows)};
}

} // namespace likeness
