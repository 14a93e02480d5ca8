// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personal_data.h"

#include "domain/personal/finders.h"

#include <algorithm>

namespace likeness {

namespace {

constexpr QChar between(0x1F);

/// A value without what its spelling adds.
QString plainValue(PersonalKind kind, const QString &value)
{
    QString plain = value.toCaseFolded().simplified();
    const bool isOfDigits = kind == PersonalKind::Phone || kind == PersonalKind::Card || kind == PersonalKind::Iban;
    if (!isOfDigits)
        return plain;
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    // Abroad one dials 00 where the number is written with a plus.
    const bool isDialled = kind == PersonalKind::Phone && plain.startsWith(u"00");
    return isDialled ? plain.mid(2) : plain;
}

bool overlaps(const PersonalHit &left, const PersonalHit &right)
{
    return left.start < right.start + right.length && right.start < left.start + left.length;
}

} // namespace

QVector<PersonalHit> personalDataIn(const QString &text)
{
    QVector<PersonalHit> hits;
    for (const auto find : {personalLinksIn, emailsIn, ibansIn, cardsIn, addressesIn, phonesIn}) {
        const QVector<PersonalHit> found = find(text);
        for (const PersonalHit &hit : found) {
            const bool isTaken = std::any_of(hits.cbegin(), hits.cend(),
                                             [&hit](const PersonalHit &earlier) { return overlaps(hit, earlier); });
            if (!isTaken)
                hits.append(hit);
        }
    }
    std::sort(hits.begin(), hits.end(),
              [](const PersonalHit &left, const PersonalHit &right) { return left.start < right.start; });
    return hits;
}

QString personalKindName(PersonalKind kind)
{
    switch (kind) {
    case PersonalKind::Email:
        return QStringLiteral("email");
    case PersonalKind::Phone:
        return QStringLiteral("phone");
    case PersonalKind::Address:
        return QStringLiteral("address");
    case PersonalKind::Card:
        return QStringLiteral("card");
    case PersonalKind::Iban:
        return QStringLiteral("iban");
    case PersonalKind::Name:
        return QStringLiteral("name");
    case PersonalKind::Link:
        break;
    }
    return QStringLiteral("link");
}

Placeholders::Placeholders(const QStringList &stored)
{
    for (const QString &entry : stored)
        m_numbers.insert(entry.section(between, 0, 1), entry.section(between, 2).toInt());
}

QString Placeholders::placeholderFor(PersonalKind kind, const QString &value)
{
    const QString name = personalKindName(kind);
    const QString key = name + between + plainValue(kind, value);
    int number = m_numbers.value(key);
    if (number == 0) {
        for (auto one = m_numbers.cbegin(); one != m_numbers.cend(); ++one)
            number = one.key().startsWith(name + between) ? std::max(number, *one) : number;
        m_numbers.insert(key, ++number);
    }
    return u'[' + name + u' ' + QString::number(number) + u']';
}

QStringList Placeholders::stored() const
{
    QStringList entries;
    for (auto one = m_numbers.cbegin(); one != m_numbers.cend(); ++one)
        entries.append(one.key() + between + QString::number(*one));
    entries.sort();
    return entries;
}

QString redacted(const QString &text, Placeholders &placeholders, const QStringList &ignored)
{
    QString result;
    qsizetype from = 0;
    const QVector<PersonalHit> hits = personalDataIn(text);
    for (const PersonalHit &hit : hits) {
        const QString value = text.mid(hit.start, hit.length);
        result += QStringView(text).mid(from, hit.start - from);
        result += ignored.contains(value) ? value : placeholders.placeholderFor(hit.kind, value);
        from = hit.start + hit.length;
    }
    return result + QStringView(text).mid(from);
}

} // namespace likeness
