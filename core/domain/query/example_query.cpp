// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/example_query.h"

#include "domain/examples/pairing.h"
#include "domain/text/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace likeness {

namespace {

/// One blank-separated piece of the text; quotes hold blanks together.
struct Piece {
    QString key; ///< before the colon; empty for words and phrases
    QString value;
    bool isNegated = false;
};

class PieceReader {
public:
    explicit PieceReader(const QString &text) : m_text(text) { }

    bool next(Piece &piece)
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at == m_text.size())
            return false;
        piece = {};
        piece.isNegated = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        m_at += piece.isNegated ? 1 : 0;
        bool wasQuoted = false;
        QString word = until(wasQuoted);
        if (!wasQuoted && m_at < m_text.size() && m_text[m_at] == u':') {
            ++m_at;
            piece.key = word.toLower();
            word = until(wasQuoted);
        }
        piece.value = word;
        return true;
    }

private:
    /// A quoted text without its quotes, or everything up to a blank or the first colon.
    QString until(bool &wasQuoted)
    {
        wasQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        if (wasQuoted) {
            const qsizetype end = m_text.indexOf(u'"', m_at + 1);
            const qsizetype stop = end < 0 ? m_text.size() : end;
            QString inside = m_text.mid(m_at + 1, stop - m_at - 1);
            m_at = std::min(stop + 1, m_text.size());
            return inside;
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u':')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QString m_text;
    qsizetype m_at = 0;
};

const QSet<QString> isMarks{QStringLiteral("selected"), QStringLiteral("starred"), QStringLiteral("review"),
                            QStringLiteral("leftout"), QStringLiteral("opener")};
const QSet<QString> hasMarks{QStringLiteral("emoji"), QStringLiteral("context")};

bool hasMark(const Example &example, const QString &mark)
{
    if (mark == u"selected")
        return example.isSelected;
    if (mark == u"starred")
        return example.isStarred;
    if (mark == u"review")
        return example.needsReview;
    if (mark == u"leftout")
        return example.leftOut != LeftOutReason::None;
    if (mark == u"opener")
        return isOpener(example);
    if (mark == u"context")
        return !example.context.isEmpty();
    return emojiCount(example.assistantMessage) > 0;
}

} // namespace

Result<ExampleQuery> ExampleQuery::parse(const QString &text)
{
    ExampleQuery query;
    PieceReader reader(text);
    for (Piece piece; reader.next(piece);) {
        Result<Term> term = termOf(piece.key, piece.value);
        if (!term)
            return failure(term.error());
        term->isNegated = piece.isNegated;
        query.m_terms.append(std::move(*term));
    }
    return query;
}

Result<ExampleQuery::Term> ExampleQuery::termOf(const QString &key, const QString &value)
{
    static const QHash<QString, Field> fields{{QString(), Field::Words},
                                              {QStringLiteral("cat"), Field::CategoryName},
                                              {QStringLiteral("status"), Field::StateName},
                                              {QStringLiteral("state"), Field::StateName},
                                              {QStringLiteral("src"), Field::SourceName},
                                              {QStringLiteral("conf"), Field::Sureness},
                                              {QStringLiteral("len"), Field::Length},
                                              {QStringLiteral("is"), Field::Is},
                                              {QStringLiteral("has"), Field::Has}};
    const auto refused = failure(ErrorKind::BadInput, key.isEmpty() ? value : key + u':' + value);
    const auto field = fields.constFind(key);
    if (field == fields.cend() || value.isEmpty())
        return refused;
    Term term{*field, value.toLower()};
    if (*field == Field::CategoryName && !categoryFromName(value))
        return refused;
    if (*field == Field::StateName && !stateFromName(value))
        return refused;
    if ((*field == Field::Is && !isMarks.contains(term.text))
        || (*field == Field::Has && !hasMarks.contains(term.text)))
        return refused;
    if (*field != Field::Sureness && *field != Field::Length)
        return term;
    // Longer signs first, for "<" also begins "<=".
    constexpr std::array<std::pair<QStringView, Compare>, 5> signs{{{u"<=", Compare::LessEqual},
                                                                    {u">=", Compare::GreaterEqual},
                                                                    {u"<", Compare::Less},
                                                                    {u">", Compare::Greater},
                                                                    {u"=", Compare::Equal}}};
    QStringView number = term.text;
    for (const auto &[sign, compare] : signs) {
        if (number.startsWith(sign)) {
            term.compare = compare;
            number = number.mid(sign.size());
            break;
        }
    }
    bool isNumber = false;
    term.number = number.toString().remove(u'%').toDouble(&isNumber);
    return isNumber ? Result<Term>(term) : refused;
}

bool ExampleQuery::holds(const Term &term, const Example &example, const QString &sourceName)
{
    const auto compares = [&term](double value) {
        switch (term.compare) {
        case Compare::Less:
            return value < term.number;
        case Compare::LessEqual:
            return value <= term.number;
        case Compare::Equal:
            return value == term.number;
        case Compare::GreaterEqual:
            return value >= term.number;
        case Compare::Greater:
            return value > term.number;
        }
        return false;
    };
    const auto contains = [&term](const QString &text) { return text.contains(term.text, Qt::CaseInsensitive); };
    switch (term.field) {
    case Field::Words:
        return contains(example.userMessage) || contains(example.assistantMessage);
    case Field::CategoryName:
        return categoryName(example.category) == term.text;
    case Field::StateName:
        return stateName(example.state) == term.text;
    case Field::SourceName:
        return contains(sourceName);
    case Field::Sureness:
        return compares(std::round(double(example.confidence) * 100));
    case Field::Length:
        return compares(double(example.assistantMessage.size()));
    case Field::Is:
    case Field::Has:
        return hasMark(example, term.text);
    }
    return false;
}

bool ExampleQuery::isChoice(Field field)
{
    return field == Field::CategoryName || field == Field::StateName || field == Field::SourceName;
}

bool ExampleQuery::matches(const Example &example, const QString &sourceName) const
{
    QHash<int, bool> choices; // by field: whether one of its choices holds
    for (const Term &term : m_terms) {
        const bool isHeld = holds(term, example, sourceName);
        if (!term.isNegated && isChoice(term.field))
            choices[int(term.field)] = choices.value(int(term.field)) || isHeld;
        else if (isHeld == term.isNegated)
            return false;
    }
    return std::all_of(choices.cbegin(), choices.cend(), [](bool isHeld) { return isHeld; });
}

} // namespace likeness
