// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/example_query.h"

#include <QHash>
#include <QSet>

namespace likeness {

enum class ExampleSort { Newest, Oldest, Source, Certainty, Length, Likeness };

/// What is known of the sources that examples come from.
struct SourceFacts {
    QHash<QString, QString> names; ///< file name by source id
    QHash<QString, int> places; ///< the person's order by source id

    bool operator==(const SourceFacts &) const = default;
};

/// The indexes of the rows that match, in the order of the sort; ties stay in the order of the rows. Rows whose id is
/// `shown` count as matching: an undone act shows what it restored, even if the filter hides it.
QVector<int> orderOf(const QVector<Example> &rows, const SourceFacts &sources, const ExampleQuery &query,
                     ExampleSort sort, const QSet<QString> &shown = {});

} // namespace likeness
