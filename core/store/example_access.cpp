// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/example_access.h"

#include "store/database/database.h"

namespace likeness {

namespace {

QVector<SealedRow> toRows(const QVector<StoredExample> &examples)
{
    QVector<SealedRow> rows;
    for (const StoredExample &example : examples)
        rows.append(toRow(example));
    return rows;
}

Result<int> lastPosition(const Database &database, const QString &avatarId)
{
    const auto last = database.value(
        QStringLiteral("SELECT coalesce(max(position), 0) FROM examples WHERE avatar_id = ?"), {avatarId});
    if (!last)
        return failure(last.error());
    return last->toInt();
}

} // namespace

Result<Rows<StoredExample>> selectExamples(const Database &database, const SealingKey &key, const QString &condition,
                                           const QVariantList &values)
{
    const auto rows = exampleTable().select(database, key, condition + u" ORDER BY position", values);
    if (!rows)
        return failure(rows.error());
    Rows<StoredExample> examples;
    examples.damaged = rows->damaged;
    for (const SealedRow &row : rows->items)
        examples.items.append(exampleFromRow(row));
    return examples;
}

Result<Rows<StoredExample>> selectExamples(const Database &database, const SealingKey &key, const QString &avatarId,
                                           const QStringList &ids)
{
    constexpr qsizetype most = 1000; // beyond, reading all of them is as fast
    if (ids.size() > most)
        return selectExamples(database, key, QStringLiteral("avatar_id = ?"), QVariantList{avatarId});
    QVariantList values{avatarId};
    for (const QString &id : ids)
        values += id;
    const QString marks = QStringList(ids.size(), QStringLiteral("?")).join(u", ");
    return selectExamples(database, key, u"avatar_id = ? AND id IN (" + marks + u')', values);
}

Result<> insertBehind(Database &database, const SealingKey &key, const QString &avatarId,
                      QVector<StoredExample> examples)
{
    auto position = lastPosition(database, avatarId);
    if (!position)
        return failure(position.error());
    for (StoredExample &example : examples)
        example.position = ++*position;
    return exampleTable().insert(database, key, toRows(examples));
}

Result<> updateExamples(Database &database, const SealingKey &key, const QVector<StoredExample> &examples)
{
    return exampleTable().update(database, key, toRows(examples));
}

Result<> deleteExamples(Database &database, const QString &avatarId, const QStringList &ids)
{
    QVector<QVariantList> sets;
    for (const QString &id : ids)
        sets.append({id, avatarId});
    return database.executeMany(QStringLiteral("DELETE FROM examples WHERE id = ? AND avatar_id = ?"), sets);
}

} // namespace likeness
