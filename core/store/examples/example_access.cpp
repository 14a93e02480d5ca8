// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/examples/example_access.h"

#include "base/ids.h"
#include "store/database/database.h"
#include "store/database/row_values.h"

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

void complete(Example &example, const QString &avatarId)
{
    example.avatarId = avatarId;
    if (example.id.isEmpty())
        example.id = newId();
    // What is returned equals what will be read: times are kept in whole milliseconds.
    example.createdAt =
        moment(example.createdAt.isValid() ? stored(example.createdAt) : QDateTime::currentMSecsSinceEpoch());
}

Rows<StoredExample> openedExamples(const SealingKey &key, const QVector<ClosedRow> &closed)
{
    const Rows<SealedRow> rows = exampleTable().openAll(key, closed);
    Rows<StoredExample> examples;
    examples.damaged = rows.damaged;
    for (const SealedRow &row : rows.items)
        examples.items.append(exampleFromRow(row));
    return examples;
}

Result<Rows<StoredExample>> selectExamples(const Database &database, const SealingKey &key, const QString &condition,
                                           const QVariantList &values)
{
    const auto rows = exampleTable().selectClosed(database, condition + u" ORDER BY position", values);
    if (!rows)
        return failure(rows.error());
    return openedExamples(key, *rows);
}

Result<QVector<ClosedRow>> selectClosedExamples(const Database &database, const QString &avatarId,
                                                const QStringList &ids)
{
    constexpr qsizetype most = 1000; // beyond, reading all of them is as fast
    QVariantList values{avatarId};
    QString condition = QStringLiteral("avatar_id = ?");
    if (ids.size() <= most) {
        for (const QString &id : ids)
            values += id;
        // The plus keeps SQLite from walking through all rows of the avatar for the sake of their order.
        condition = u"+avatar_id = ? AND id IN (" + QStringList(ids.size(), QStringLiteral("?")).join(u", ") + u')';
    }
    return exampleTable().selectClosed(database, condition + u" ORDER BY position", values);
}

Result<Rows<StoredExample>> selectExamples(const Database &database, const SealingKey &key, const QString &avatarId,
                                           const QStringList &ids)
{
    const auto rows = selectClosedExamples(database, avatarId, ids);
    if (!rows)
        return failure(rows.error());
    return openedExamples(key, *rows);
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
