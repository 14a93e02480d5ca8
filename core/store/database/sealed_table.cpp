// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/sealed_table.h"

#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/sealing/sealing_key.h"

namespace likeness {

namespace {

const QString sealColumn = QStringLiteral("seal");

} // namespace

SealedTable::SealedTable(QString name, QStringList clearColumns, QStringList sealedColumns)
    : m_name(std::move(name)),
      m_clear(std::move(clearColumns)),
      m_sealed(std::move(sealedColumns)),
      m_columns(m_clear + m_sealed + QStringList{sealColumn})
{
}

Result<> SealedTable::insert(Database &database, const SealingKey &key, const QVector<SealedRow> &rows) const
{
    QVector<QVariantList> sets;
    for (const SealedRow &row : rows)
        sets.append(QVariantList{row.id} + sealedValues(key, row));
    const QString marks = QStringList(m_columns.size() + 1, QStringLiteral("?")).join(u", ");
    return database.executeMany(
        u"INSERT INTO " + m_name + u" (id, " + m_columns.join(u", ") + u") VALUES (" + marks + u')', sets);
}

Result<> SealedTable::update(Database &database, const SealingKey &key, const QVector<SealedRow> &rows) const
{
    return updateSealed(database, sealedForUpdate(key, rows));
}

QVector<QVariantList> SealedTable::sealedForUpdate(const SealingKey &key, const QVector<SealedRow> &rows) const
{
    QVector<QVariantList> sets;
    for (const SealedRow &row : rows)
        sets.append(sealedValues(key, row) + QVariantList{row.id});
    return sets;
}

Result<> SealedTable::updateSealed(Database &database, const QVector<QVariantList> &sealed) const
{
    return database.executeMany(u"UPDATE " + m_name + u" SET " + m_columns.join(u" = ?, ") + u" = ? WHERE id = ?",
                                sealed);
}

Result<Rows<SealedRow>> SealedTable::select(const Database &database, const SealingKey &key, const QString &condition,
                                            const QVariantList &values) const
{
    return selectClosed(database, condition, values).map([&](const QVector<ClosedRow> &closed) {
        return openAll(key, closed);
    });
}

Result<QVector<ClosedRow>> SealedTable::selectClosed(const Database &database, const QString &condition,
                                                     const QVariantList &values) const
{
    QVector<ClosedRow> rows;
    const auto take = [&](const QSqlQuery &query) -> Result<> {
        SealedRow row{query.value(0).toString(), {}, {}};
        int column = 1;
        for (qsizetype i = 0; i < m_clear.size(); ++i)
            row.clear += query.value(column++);
        for (qsizetype i = 0; i < m_sealed.size(); ++i)
            row.sealed += query.value(column++).toByteArray();
        rows.append({std::move(row), query.value(column).toByteArray()});
        return {};
    };
    const auto done = database.visit(
        u"SELECT id, " + m_columns.join(u", ") + u" FROM " + m_name + u" WHERE " + condition, values, take);
    if (!done)
        return failure(done.error());
    return rows;
}

Rows<SealedRow> SealedTable::openAll(const SealingKey &key, const QVector<ClosedRow> &closed) const
{
    Rows<SealedRow> rows;
    for (const ClosedRow &one : closed) {
        const auto opened = open(key, one.row, one.seal);
        if (opened)
            rows.items.append(*opened);
        else
            rows.damaged.append(opened.error());
    }
    return rows;
}

QVariantList SealedTable::sealedValues(const SealingKey &key, const SealedRow &row) const
{
    Q_ASSERT(row.clear.size() == m_clear.size() && row.sealed.size() == m_sealed.size());
    QVariantList values = row.clear;
    for (qsizetype i = 0; i < m_sealed.size(); ++i)
        values += key.seal(row.sealed[i], {m_name, m_sealed[i], row.id});
    values += key.seal(canonical(row.clear), {m_name, sealColumn, row.id});
    return values;
}

Result<SealedRow> SealedTable::open(const SealingKey &key, SealedRow row, const QByteArray &seal) const
{
    const auto clear = key.open(seal, {m_name, sealColumn, row.id});
    if (!clear)
        return failure(clear.error());
    if (*clear != canonical(row.clear))
        return failure(ErrorKind::Corrupt, row.id, m_name + u"." + sealColumn);
    for (qsizetype i = 0; i < m_sealed.size(); ++i) {
        const auto plain = key.open(row.sealed[i], {m_name, m_sealed[i], row.id});
        if (!plain)
            return failure(plain.error());
        row.sealed[i] = *plain;
    }
    return row;
}

} // namespace likeness
