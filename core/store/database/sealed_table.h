// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database/rows.h"

#include <QStringList>
#include <QVariant>

namespace likeness {

class Database;
class SealingKey;

/// One row as the database keeps it: values that stay readable for queries, and content that is sealed.
struct SealedRow {
    QString id;
    QVariantList clear;
    QByteArrayList sealed;

    bool operator==(const SealedRow &) const = default;
};

/// A row as it lies in the database: nothing of it is opened yet.
struct ClosedRow {
    SealedRow row;
    QByteArray seal;
};

/// A table with a text column `id`, clear columns, sealed columns and a column `seal`: a sealed copy of the clear
/// values, so that a change to any of them from outside is noticed like one to the content.
class SealedTable {
public:
    SealedTable(QString name, QStringList clearColumns, QStringList sealedColumns);

    Result<> insert(Database &database, const SealingKey &key, const QVector<SealedRow> &rows) const;
    Result<> update(Database &database, const SealingKey &key, const QVector<SealedRow> &rows) const;
    /// Rows that satisfy `condition` (SQL over clear columns, with its ORDER BY).
    Result<Rows<SealedRow>> select(const Database &database, const SealingKey &key, const QString &condition,
                                   const QVariantList &values) const;

    /// The same in two steps: closed rows are values, which may be opened on any thread.
    Result<QVector<ClosedRow>> selectClosed(const Database &database, const QString &condition,
                                            const QVariantList &values) const;
    Rows<SealedRow> openAll(const SealingKey &key, const QVector<ClosedRow> &closed) const;
    /// So is update(): what is sealed is values.
    QVector<QVariantList> sealedForUpdate(const SealingKey &key, const QVector<SealedRow> &rows) const;
    Result<> updateSealed(Database &database, const QVector<QVariantList> &sealed) const;

private:
    QVariantList sealedValues(const SealingKey &key, const SealedRow &row) const;
    Result<SealedRow> open(const SealingKey &key, SealedRow row, const QByteArray &seal) const;

    QString m_name;
    QStringList m_clear;
    QStringList m_sealed;
    QStringList m_columns; ///< all but the id
};

} // namespace likeness
