// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personal/finders.h"

#include <QRegularExpression>

#include <algorithm>

namespace likeness {

namespace {

constexpr auto options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

bool isDate(const QString &number)
{
    static const QRegularExpression date(
        uR"(^(?:\d{1,2}[./ -]\s?\d{1,2}[./ -]\s?(?:\d{2}|\d{4})|\d{4}[./ -]\d{1,2}[./ -]\d{1,2}|\d{4}\s?[-/]\s?\d{4}|\d{1,2}[.]\d{1,2}[.]?\s?[-/]\s?\d{1,2}[.]\d{1,2}[.]?(?:\d{2}|\d{4})?)$)"_qs);
    return matches(date, number);
}

/// Written as numbers are dialled, so that no other word has to say what it is.
bool hasPhoneForm(const QString &number, qsizetype digits)
{
    static const QRegularExpression international(uR"(^(?:\+|00)[\s(]*[1-9])"_qs);
    static const QRegularExpression trunk(uR"(^\(?0[1-9])"_qs);
    static const QRegularExpression american(
        uR"(^(?:1[\s.-])?(?:\([2-9]\d\d\)\s?|[2-9]\d\d[\s.-])[2-9]\d\d[\s.-]\d{4}$)"_qs);
    static const QRegularExpression spanish(uR"(^[679]\d\d(?:\s\d{3}\s\d{3}|\s\d\d\s\d\d\s\d\d|-\d{3}-\d{3})$)"_qs);
    constexpr qsizetype fewestAbroad = 8;
    constexpr qsizetype fewestTrunk = 9;
    return (digits >= fewestAbroad && matches(international, number))
        || (digits >= fewestTrunk && matches(trunk, number)) || matches(american, number) || matches(spanish, number);
}

/// What a few words before a number call it.
bool isCalledPhone(const QString &before)
{
    static const QRegularExpression words(
        uR"(\b(?:call|phone|tel|telephone|mobile|cell|whatsapp|signal|text me|ring me|number is|telefon|telefonnummer|handy|handynummer|mobil|nummer ist|ruf\p{L}*(?:\s\p{L}+)?|teléfono|tel[eé]fono|móvil|llámame|número es)\W*(?:(?:me|us|mich|is|ist|es|at|on|unter|al)\W+){0,2}$)"_qs,
        options);
    return matches(words, before);
}

bool isCalledOtherwise(const QString &before)
{
    static const QRegularExpression words(
        uR"((?:[#$€£¥№]|\b(?:order|orders|bestell\p{L}*|pedido|invoice|rechnung\p{L}*|factura|tracking|sendung\p{L}*|paket\p{L}*|envío|ticket|reference|ref|referenz|customer|kunden\p{L}*|booking|buchung\p{L}*|reserva|case|serial|serien\p{L}*|isbn|article|artikel\p{L}*|code|pin|id|version|usd|eur|gbp)\W*(?:(?:number|no|nr|num|nummer|núm|número|code|is|ist|es|id)\W+){0,2})$)"_qs,
        options);
    return matches(words, before);
}

bool isAmount(const QString &after)
{
    static const QRegularExpression unit(
        uR"(^\s?(?:[€$£¥%°]|(?:eur|euros?|usd|dollars?|pounds?|chf|km|m|kg|g|mb|gb|uhr|views|likes|followers|people|leute|personas|steps|schritte|points|punkte)\b))"_qs,
        options);
    return matches(unit, after);
}

bool isPhone(const QString &number, const QString &before, const QString &after)
{
    constexpr qsizetype fewest = 7;
    constexpr qsizetype most = 15;
    const qsizetype digits = std::count_if(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    if (digits < fewest || digits > most || isDate(number) || isAmount(after))
        return false;
    if (isCalledPhone(before))
        return true;
    return !isCalledOtherwise(before) && hasPhoneForm(number, digits);
}

} // namespace

QVector<PersonalHit> phonesIn(const QString &text)
{
    static const QRegularExpression run(
        uR"((?<![\p{L}\p{N}_.,:/+=-])(?:\+|\(|\(\+)?\d(?:[ .()/\x{A0}-]{0,3}\d){6,17}(?![\p{L}\p{N}_:]|[.,]\d))"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype wordsAround = 40;
    QVector<PersonalHit> hits;
    for (auto found = run.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const qsizetype start = match.capturedStart();
        const QString before = text.mid(std::max(qsizetype(0), start - wordsAround), std::min(start, wordsAround));
        if (isPhone(match.captured(), before, text.mid(match.capturedEnd(), wordsAround)))
            hits.append({PersonalKind::Phone, start, match.capturedLength()});
    }
    return hits;
}

} // namespace likeness
