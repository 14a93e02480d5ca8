// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "domain/query/query_pieces.h"

#include <QStringMatcher>

#include <tl/expected.hpp>

#include <limits>

namespace likeness {

enum class QueryField { Words, Category, State, Split, Source, Speaker, Language, Personal, Sureness, Length, Mark };

/// What is wrong with a term of a query.
struct QueryFault {
    enum class Kind {
        UnknownKey, ///< `known`: the keys there are
        UnknownValue, ///< `known`: the values of this key
        NoValue, ///< nothing behind the colon
        NotANumber ///< neither a number, <n, <=n, >n, >=n, nor a range a-b
    };
    Kind kind = Kind::UnknownKey;
    QString term; ///< as typed, without a '-' before it
    qsizetype start = 0; ///< where it stands in the query
    qsizetype length = 0;
    QStringList known;
};

/// One condition on an example.
struct QueryTerm {
    QueryField field = QueryField::Words;
    QString text; ///< case-folded words, names and codes
    bool isWhole = false; ///< the name was quoted and has to be the same, not only to occur
    int code = 0; ///< category, state, split, kinds of personal data or mark
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool isChoice = false; ///< one of several such terms is enough
    bool isNegated = false;

    bool operator==(const QueryTerm &) const = default;
};

tl::expected<QueryTerm, QueryFault> queryTerm(const QueryPiece &piece);

/// Whether the condition holds, its negation left aside. `matcher` looks for the term's text.
bool holds(const QueryTerm &term, const QStringMatcher &matcher, const Example &example, const QString &sourceName);

/// The keys a query knows, and the values of those that have a fixed set, for completion.
QStringList queryKeys();
QStringList queryValues(const QString &key);

} // namespace likeness
