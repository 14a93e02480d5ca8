// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/example.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace likeness {

/// Looks among examples by words and marks, as a person types them:
///
///     cat:joke status:new src:"a.png" conf:<80 len:>40 is:starred has:emoji -word "a phrase"
///
/// - cat: a category; status: (also state:) new, accepted, rejected
/// - src: a part of the source's file name
/// - conf: percent; len: characters of the reply; both with <, <=, >, >= or = (the default)
/// - is: selected, starred, review, leftout, opener; has: emoji, context
/// - a word or "a phrase": found in message or reply, whatever its case
/// - a '-' in front turns a term round
/// All terms must hold; several cat, status or src terms without '-' are choices of which one is enough.
class ExampleQuery {
public:
    /// BadInput with the term that is not understood as its subject.
    static Result<ExampleQuery> parse(const QString &text);

    /// `sourceName`: the file name of the example's source, or empty.
    bool matches(const Example &example, const QString &sourceName) const;
    bool isEmpty() const { return m_terms.isEmpty(); }

private:
    enum class Field { Words, CategoryName, StateName, SourceName, Sureness, Length, Is, Has };
    enum class Compare { Less, LessEqual, Equal, GreaterEqual, Greater };

    struct Term {
        Field field = Field::Words;
        QString text; ///< the value, lower case
        Compare compare = Compare::Equal;
        double number = 0;
        bool isNegated = false;
    };

    static Result<Term> termOf(const QString &key, const QString &value);
    static bool holds(const Term &term, const Example &example, const QString &sourceName);
    static bool isChoice(Field field);

    QVector<Term> m_terms;
};

} // namespace likeness
