// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sending/pseudonyms.h"

#include <QSet>

#include <algorithm>

namespace likeness {
namespace {

constexpr qsizetype leastLetters = 3; // shorter parts of names are words too often: "Jo", "de"

/// Words that stand in names of people, groups and roles, but say nothing of who it is.
bool isCommon(const QString &part)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("the and for you me our my mrs miss dr prof group chat team family user "
                           "assistant system human gpt bot model unknown von van der den die das "
                           "und mit vom zum zur ich du wir frau herr gruppe familie del los las "
                           "una con por yo grupo familia")
                .split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words.contains(part.toCaseFolded());
}

/// The name itself and its parts.
QStringList partsOf(const QString &name)
{
    const QString whole = name.simplified();
    QStringList parts{whole};
    for (const QString &part : whole.split(u' ')) {
        if (part.size() >= leastLetters)
            parts.append(part);
    }
    return parts;
}

QStringList partsOf(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names)
        parts.append(partsOf(name));
    return parts;
}

/// Unsaved contacts have their number in the place of a name, which is found by its form.
bool isWord(const QString &name)
{
    return std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
}

QRegularExpression expressionFor(const QStringList &names, const QStringList &ownNames)
{
    const QStringList own = partsOf(ownNames);
    QStringList parts = partsOf(names);
    parts.removeDuplicates();
    parts.removeIf([&](const QString &part) {
        return part.isEmpty() || !isWord(part) || isCommon(part) || own.contains(part, Qt::CaseInsensitive);
    });
    if (parts.isEmpty())
        return {};
    std::sort(parts.begin(), parts.end(), [](const QString &left, const QString &right) {
        return left.size() != right.size() ? left.size() > right.size() : left < right;
    });
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])").arg(parts.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Pseudonyms::Pseudonyms(const QStringList &known, const QStringList &names, const QStringList &ownNames)
    : m_placeholders(known),
      m_names(expressionFor(names, ownNames))
{
}

QString Pseudonyms::hide(const QString &text)
{
    QString hidden;
    qsizetype from = 0;
    const QVector<PersonalHit> hits = personalDataIn(text);
    for (const PersonalHit &hit : hits) {
        hidden += hideNames(text.mid(from, hit.start - from));
        hidden += standInFor(hit.kind, text.mid(hit.start, hit.length));
        from = hit.start + hit.length;
    }
    return hidden + hideNames(text.mid(from));
}

ChatRequest Pseudonyms::hide(ChatRequest request)
{
    for (ChatMessage &message : request.messages)
        message.text = hide(message.text);
    return request;
}

QString Pseudonyms::hideNames(const QString &text)
{
    if (m_names.pattern().isEmpty())
        return text;
    QString hidden;
    qsizetype from = 0;
    auto matches = m_names.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        hidden += QStringView(text).mid(from, match.capturedStart() - from);
        hidden += standInFor(PersonalKind::Name, match.captured());
        from = match.capturedEnd();
    }
    return hidden + QStringView(text).mid(from);
}

QString Pseudonyms::standInFor(PersonalKind kind, const QString &value)
{
    // Other brackets than those that a redacted example has: what the person took out for good must not come back.
    QString standIn = m_placeholders.placeholderFor(kind, value);
    standIn.front() = u'<';
    standIn.back() = u'>';
    note(kind, value, standIn);
    return standIn;
}

void Pseudonyms::note(PersonalKind kind, const QString &text, const QString &standIn)
{
    const auto known = std::find_if(m_replaced.begin(), m_replaced.end(),
                                    [&](const HiddenPiece &one) { return one.kind == kind && one.text == text; });
    if (known == m_replaced.end())
        m_replaced.append({kind, text, standIn, 1});
    else
        ++known->times;
}

QString Restorer::take(const QString &piece)
{
    m_held += piece;
    const qsizetype from = heldFrom();
    const QString certain = m_held.first(from);
    m_held = m_held.sliced(from);
    return restored(certain);
}

QString Restorer::finish()
{
    return restored(std::exchange(m_held, {}));
}

/// Where the end of what is held may be the beginning of a stand-in; its size where it cannot be one.
qsizetype Restorer::heldFrom() const
{
    const qsizetype open = m_held.lastIndexOf(u'<');
    const QStringView tail = open < 0 ? QStringView() : QStringView(m_held).mid(open);
    const bool mayGoOn = std::any_of(m_replaced.cbegin(), m_replaced.cend(), [&](const HiddenPiece &one) {
        return tail.size() < one.standIn.size() && one.standIn.startsWith(tail, Qt::CaseInsensitive);
    });
    return open >= 0 && mayGoOn ? open : m_held.size();
}

QString Restorer::restored(const QString &text) const
{
    if (!text.contains(u'<'))
        return text;
    QString whole = text;
    for (const HiddenPiece &one : m_replaced)
        whole.replace(one.standIn, one.text, Qt::CaseInsensitive);
    return whole;
}

} // namespace likeness
