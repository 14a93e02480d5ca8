// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/query/query_term.h"

#include <QString>
#include <QVector>

#include <vector>

namespace likeness {

/// Looks among examples by words and marks, as a person types them:
///
///     cat:joke status:new src:"a.png" conf:<80 len:>40 has:pii split:val -word "a phrase"
///
/// - cat: a category; status: (also state:) new, accepted, rejected; split: train, val, auto
/// - src: a part of the source's file name, speaker: of the name of who is answered; in quotes the whole name, ""
///   for none
/// - lang: a two-letter code, or unknown; pii: email, phone, address, card, iban, link
/// - conf: percent; len: characters of the reply; both with <, <=, >, >= or = (the default), or as a range: 80-94
/// - has: (also is:) pii, emoji, edited, star, context, source, selected, review, leftout, opener
/// - a word or "a phrase": found in message or reply, whatever its case
/// - a '-' in front turns a term round
/// All terms must hold; several of one kind without '-' are choices of which one is enough (cat, status, split, src,
/// speaker, lang, pii, and ranges of conf and len).
class ExampleQuery {
public:
    static tl::expected<ExampleQuery, QueryFault> read(const QString &text);
    /// The same; BadInput with the term that is not understood as its subject.
    static Result<ExampleQuery> parse(const QString &text);

    /// `sourceName`: the file name of the example's source, or empty.
    bool matches(const Example &example, const QString &sourceName) const { return failing(example, sourceName) == 0; }
    /// The fields whose terms do not hold, one bit each by their number.
    quint32 failing(const Example &example, const QString &sourceName) const;
    bool isEmpty() const { return m_conditions.empty(); }
    /// Whether one of its terms means the same as this one.
    bool hasTerm(const QString &term) const;

private:
    struct Condition {
        QueryTerm term;
        QStringMatcher matcher;
    };
    std::vector<Condition> m_conditions;
    quint32 m_choices = 0; ///< fields of which one term is enough
};

/// Takes the term out of the query's text where it has one of the same meaning, else appends it: what a click on a
/// facet does.
QString toggledQuery(const QString &text, const QString &term);

/// What stands for an example's source: the name of its file, or what an imported row named.
QString sourceNameOf(const Example &example, const QHash<QString, QString> &sourceNames);

} // namespace likeness
