// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/row_values.h"

#include <QDataStream>
#include <QIODevice>

namespace likeness {

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant idOrNull(const QString &id)
{
    return id.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(id);
}

qint64 stored(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch();
}

QDateTime moment(const QVariant &stored)
{
    return QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

QVariant storedOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(stored(moment)) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime momentOrNone(const QVariant &stored)
{
    return stored.isNull() ? QDateTime() : moment(stored);
}

QByteArray canonical(const QVariantList &values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    for (const QVariant &value : values) {
        const int type = value.typeId();
        if (value.isNull() || (type == QMetaType::QString && value.toString().isEmpty())
            || (type == QMetaType::QByteArray && value.toByteArray().isEmpty()))
            out << qint8('n');
        else if (type == QMetaType::QString)
            out << qint8('s') << value.toString().toUtf8();
        else if (type == QMetaType::QByteArray)
            out << qint8('b') << value.toByteArray();
        else if (type == QMetaType::Double || type == QMetaType::Float)
            out << qint8('d') << value.toDouble();
        else
            out << qint8('i') << value.toLongLong();
    }
    return bytes;
}

} // namespace likeness
