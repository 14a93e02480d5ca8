// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/example_query.h"

#include <algorithm>

namespace likeness {

namespace {

quint32 bitOf(QueryField field)
{
    return quint32(1) << int(field);
}

} // namespace

tl::expected<ExampleQuery, QueryFault> ExampleQuery::read(const QString &text)
{
    ExampleQuery query;
    const QVector<QueryPiece> pieces = queryPieces(text);
    for (const QueryPiece &piece : pieces) {
        const auto term = queryTerm(piece);
        if (!term)
            return tl::unexpected(term.error());
        if (term->isChoice && !term->isNegated)
            query.m_choices |= bitOf(term->field);
        query.m_conditions.push_back({*term, QStringMatcher(term->text, Qt::CaseInsensitive)});
    }
    return query;
}

Result<ExampleQuery> ExampleQuery::parse(const QString &text)
{
    const auto query = read(text);
    if (!query)
        return failure(ErrorKind::BadInput, query.error().term);
    return *query;
}

quint32 ExampleQuery::failing(const Example &example, const QString &sourceName) const
{
    quint32 failed = 0;
    quint32 chosen = 0; // fields of which one choice holds
    for (const Condition &condition : m_conditions) {
        const QueryTerm &term = condition.term;
        const bool isHeld = holds(term, condition.matcher, example, sourceName);
        if (term.isChoice && !term.isNegated)
            chosen |= isHeld ? bitOf(term.field) : 0;
        else if (isHeld == term.isNegated)
            failed |= bitOf(term.field);
    }
    return failed | (m_choices & ~chosen);
}

bool ExampleQuery::hasTerm(const QString &term) const
{
    const auto wanted = read(term);
    return wanted && wanted->m_conditions.size() == 1
        && std::any_of(m_conditions.cbegin(), m_conditions.cend(),
                       [&](const Condition &condition) { return condition.term == wanted->m_conditions.front().term; });
}

QString toggledQuery(const QString &text, const QString &term)
{
    const auto wanted = ExampleQuery::read(term);
    const QVector<QueryPiece> pieces = queryPieces(text);
    QString rest = text;
    bool isTaken = false;
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        const auto one = ExampleQuery::read(text.mid(piece->start, piece->length));
        if (!one || !wanted || !one->hasTerm(term))
            continue;
        rest.remove(piece->start, piece->length);
        isTaken = true;
    }
    // A space more where the piece stood hurts nobody, but a person sees it.
    rest = isTaken ? rest.replace(u"  "_qs, u" "_qs).trimmed() : rest.trimmed();
    if (isTaken)
        return rest;
    return rest.isEmpty() ? term : rest + u' ' + term;
}

QString sourceNameOf(const Example &example, const QHash<QString, QString> &sourceNames)
{
    return example.origin.sourceId.isEmpty() ? example.importedFrom : sourceNames.value(example.origin.sourceId);
}

} // namespace likeness
