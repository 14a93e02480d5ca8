// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

namespace likeness {

/// Qt binds a null string as NULL; columns that always hold text want an empty one.
QString notNull(const QString &text);
/// NULL for an empty id, as foreign keys want it.
QVariant idOrNull(const QString &id);
/// Milliseconds since 1970 UTC.
qint64 stored(const QDateTime &moment);
QDateTime moment(const QVariant &stored);
/// The same for a moment that may not be: NULL.
QVariant storedOrNull(const QDateTime &moment);
QDateTime momentOrNone(const QVariant &stored);

/// The values in a form that is the same before they are stored and after they are read: all whole numbers alike,
/// NULL like empty.
QByteArray canonical(const QVariantList &values);

/// The enumerator with this number, up to `last`; out of range gives `last`, which sealed clear values never are.
template <typename Enum> Enum enumerator(const QVariant &number, Enum last)
{
    return Enum(qBound(0, number.toInt(), int(last)));
}

} // namespace likeness
