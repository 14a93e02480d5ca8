// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/query_terms.h"

#include <QStringList>

namespace likeness {

namespace {

QStringList termsOf(const QString &query)
{
    return query.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool hasTerm(const QString &query, const QString &term)
{
    return termsOf(query).contains(term, Qt::CaseInsensitive);
}

QString toggledTerm(const QString &query, const QString &term)
{
    if (!hasTerm(query, term))
        return QString(query.trimmed() + u' ' + term).trimmed();
    QStringList terms = termsOf(query);
    terms.removeIf([&](const QString &other) { return other.compare(term, Qt::CaseInsensitive) == 0; });
    return terms.join(u' ');
}

} // namespace likeness
