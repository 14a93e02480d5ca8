// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QRegularExpression>

namespace likeness {

std::optional<Money> Money::fromDecimal(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(-?)(\\d{1,9})(?:\\.(\\d{1,9}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 whole = match.captured(2).toLongLong();
    const qint64 part = match.captured(3).leftJustified(9, u'0').toLongLong();
    const qint64 nanos = whole * 1'000'000'000 + part;
    return Money{match.captured(1).isEmpty() ? nanos : -nanos};
}

QString Money::toDecimal() const
{
    const qint64 size = std::abs(nanos);
    QString part = QStringLiteral("%1").arg(size % 1'000'000'000, 9, 10, QLatin1Char('0'));
    while (part.size() > 2 && part.endsWith(u'0'))
        part.chop(1);
    return QStringLiteral("%1%2.%3")
        .arg(nanos < 0 ? QStringLiteral("-") : QString())
        .arg(size / 1'000'000'000)
        .arg(part);
}

} // namespace likeness
