// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personal/finders.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace likeness {

namespace {

struct IbanLength {
    QStringView country;
    int length;
};

/// From the IBAN registry (ISO 13616).
constexpr std::array<IbanLength, 47> ibanLengths{
    {{u"AD", 24}, {u"AE", 23}, {u"AL", 28}, {u"AT", 20}, {u"BA", 20}, {u"BE", 16}, {u"BG", 22}, {u"BR", 29},
     {u"CH", 21}, {u"CR", 22}, {u"CY", 28}, {u"CZ", 24}, {u"DE", 22}, {u"DK", 18}, {u"DO", 28}, {u"EE", 20},
     {u"ES", 24}, {u"FI", 18}, {u"FR", 27}, {u"GB", 22}, {u"GE", 22}, {u"GI", 23}, {u"GR", 27}, {u"HR", 21},
     {u"HU", 28}, {u"IE", 22}, {u"IL", 23}, {u"IS", 26}, {u"IT", 27}, {u"LI", 21}, {u"LT", 20}, {u"LU", 20},
     {u"LV", 21}, {u"MC", 27}, {u"MT", 31}, {u"NL", 18}, {u"NO", 15}, {u"PL", 28}, {u"PT", 25}, {u"RO", 24},
     {u"RS", 22}, {u"SA", 24}, {u"SE", 24}, {u"SI", 19}, {u"SK", 24}, {u"TR", 26}, {u"UA", 29}}};

/// Remainder by 97 with the first four characters at the end and letters as numbers (A is 10): 1 where it is right.
bool hasIbanCheck(const QString &compact)
{
    int remainder = 0;
    const QString turned = compact.mid(4) + compact.left(4);
    for (const QChar c : turned) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

/// How many characters from `start` on make a right IBAN; 0: none do. What follows it may look like a part of it.
qsizetype ibanAt(const QString &text, qsizetype start)
{
    const QString country = text.mid(start, 2).toUpper();
    const auto known = std::find_if(ibanLengths.begin(), ibanLengths.end(),
                                    [&](const IbanLength &one) { return one.country == country; });
    if (known == ibanLengths.end())
        return 0;
    QString compact;
    qsizetype at = start;
    for (; at < text.size() && compact.size() < known->length; ++at) {
        if (text[at] == u' ')
            continue;
        const QChar c = text[at].toUpper();
        if (!(c >= u'A' && c <= u'Z') && !(c >= u'0' && c <= u'9'))
            return 0;
        compact += c;
    }
    const bool endsHere = at == text.size() || !text[at].isLetterOrNumber();
    return compact.size() == known->length && endsHere && hasIbanCheck(compact) ? at - start : 0;
}

bool hasLuhnCheck(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int value = digits[digits.size() - 1 - i].digitValue();
        value *= i % 2 == 1 ? 2 : 1;
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

/// Whether a card scheme hands out numbers of this beginning and length: every tenth long number passes Luhn's check.
bool isOfCardScheme(const QString &digits)
{
    const qsizetype length = digits.size();
    const int two = digits.left(2).toInt();
    const int four = digits.left(4).toInt();
    if (two >= 40 && two <= 49)
        return length == 13 || length == 16 || length == 19;
    if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720))
        return length == 16;
    if (two == 34 || two == 37)
        return length == 15;
    if (two == 30 || two == 36 || two == 38 || two == 39)
        return length == 14;
    return (two == 35 || four == 6011 || (two >= 64 && two <= 65)) && length == 16;
}

} // namespace

QVector<PersonalHit> ibansIn(const QString &text)
{
    static const QRegularExpression start(uR"((?<![\p{L}\p{N}])[A-Za-z]{2}\d\d[ A-Za-z0-9])"_qs);
    QVector<PersonalHit> hits;
    for (auto found = start.globalMatch(text); found.hasNext();) {
        const qsizetype at = found.next().capturedStart();
        if (const qsizetype length = ibanAt(text, at); length > 0)
            hits.append({PersonalKind::Iban, at, length});
    }
    return hits;
}

QVector<PersonalHit> cardsIn(const QString &text)
{
    static const QRegularExpression run(uR"((?<![\p{L}\p{N}.,+-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}]|[.,-]\d))"_qs);
    QVector<PersonalHit> hits;
    for (auto found = run.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        QString digits = match.captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        if (isOfCardScheme(digits) && hasLuhnCheck(digits))
            hits.append({PersonalKind::Card, match.capturedStart(), match.capturedLength()});
    }
    return hits;
}

} // namespace likeness
