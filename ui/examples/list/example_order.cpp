// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/list/example_order.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace likeness {

namespace {

/// Small numbers come first; made once for each row, since a sort compares each row many times.
using SortKey = std::tuple<double, int, int>;

SortKey sourceKey(const Example &example, const SourceFacts &sources)
{
    constexpr int afterAllSources = std::numeric_limits<int>::max();
    const Origin &origin = example.origin;
    return {sources.places.value(origin.sourceId, afterAllSources), origin.page, origin.box.top()};
}

SortKey keyOf(const Example &example, const SourceFacts &sources, ExampleSort sort)
{
    switch (sort) {
    case ExampleSort::Newest:
        return {-double(example.createdAt.toMSecsSinceEpoch()), 0, 0};
    case ExampleSort::Oldest:
        return {double(example.createdAt.toMSecsSinceEpoch()), 0, 0};
    case ExampleSort::Source:
        return sourceKey(example, sources);
    case ExampleSort::Certainty:
        return {double(example.confidence), 0, 0};
    case ExampleSort::Length:
        return {-double(example.assistantMessage.size()), 0, 0};
    case ExampleSort::Likeness:
        break; // to another example: see findExamples()
    }
    return {};
}

} // namespace

QVector<int> orderOf(const QVector<Example> &rows, const SourceFacts &sources, const ExampleQuery &query,
                     ExampleSort sort, const QSet<QString> &shown)
{
    QVector<std::pair<SortKey, int>> keyed;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (query.matches(rows[i], sources.names.value(rows[i].origin.sourceId)) || shown.contains(rows[i].id))
            keyed.append({keyOf(rows[i], sources, sort), int(i)});
    }
    std::sort(keyed.begin(), keyed.end());
    QVector<int> order;
    order.reserve(keyed.size());
    for (const auto &[key, index] : std::as_const(keyed))
        order.append(index);
    return order;
}

} // namespace likeness
