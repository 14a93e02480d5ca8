// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/example_query.h"

#include <QHash>

namespace likeness {

/// One value of a facet, and how many examples there would be with it.
struct FacetValue {
    QString term; ///< as a query writes it: cat:joke, src:"a.png", speaker:"", conf:80-94
    QString value; ///< joke, a.png, nothing for "none", 80-94; for the program to put into words
    int count = 0; ///< of the examples for which all other terms of the query hold
    bool isChosen = false; ///< the query has this very term

    bool operator==(const FacetValue &) const = default;
};

using Facet = QVector<FacetValue>;

/// What the examples are, under a query: each facet counts as if the query had no term of that facet, so that every
/// count says what a click would give. Categories, states, splits and the bands are always whole and in their order;
/// the others hold what occurs (or is chosen), the most frequent first.
struct ExampleCounts {
    Facet categories;
    Facet states;
    Facet splits;
    Facet confidence; ///< bands: 0-79, 80-94, 95-100 percent
    Facet lengths; ///< bands: up to 40, 41-120 and 121 or more characters of the reply
    Facet sources; ///< by file name; nothing: written by the person
    Facet speakers; ///< whom the replies answer; nothing: not named
    Facet languages; ///< nothing: not known
    Facet personal; ///< kinds of possible personal data; an example may count in several
    int total = 0;
    int matching = 0;

    bool operator==(const ExampleCounts &) const = default;
};

/// `sourceNames`: file name by source id.
ExampleCounts countExamples(const QVector<Example> &examples, const ExampleQuery &query,
                            const QHash<QString, QString> &sourceNames);

} // namespace likeness
