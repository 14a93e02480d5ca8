// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/example_store.h"

#include "base/ids.h"
#include "domain/examples/editing.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/example_merge.h"
#include "store/keys/vault.h"
#include "store/sources/source_marks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace likeness {

namespace {

Result<Rows<StoredExample>> select(const Database &database, const SealingKey &key, const QString &condition,
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

Result<Rows<StoredExample>> selectAll(const Database &database, const SealingKey &key, const QString &avatarId)
{
    return select(database, key, QStringLiteral("avatar_id = ?"), {avatarId});
}

QVector<SealedRow> toRows(const QVector<StoredExample> &examples)
{
    QVector<SealedRow> rows;
    for (const StoredExample &example : examples)
        rows.append(toRow(example));
    return rows;
}

void complete(Example &example, const QString &avatarId)
{
    example.avatarId = avatarId;
    if (example.id.isEmpty())
        example.id = newId();
    // What is returned equals what will be read: times are kept in whole milliseconds.
    example.createdAt =
        moment(example.createdAt.isValid() ? stored(example.createdAt) : QDateTime::currentMSecsSinceEpoch());
}

Result<int> lastPosition(const Database &database, const QString &avatarId)
{
    const auto last = database.value(
        QStringLiteral("SELECT coalesce(max(position), 0) FROM examples WHERE avatar_id = ?"), {avatarId});
    if (!last)
        return failure(last.error());
    return last->toInt();
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

Result<> deleteRows(Database &database, const QString &avatarId, const QStringList &ids)
{
    QVector<QVariantList> sets;
    for (const QString &id : ids)
        sets.append({id, avatarId});
    return database.executeMany(QStringLiteral("DELETE FROM examples WHERE id = ? AND avatar_id = ?"), sets);
}

/// Only these rows are read and opened: one edit costs the same in a small library and in a large one.
Result<Rows<StoredExample>> selectThese(const Database &database, const SealingKey &key, const QString &avatarId,
                                        const QStringList &ids)
{
    constexpr qsizetype most = 1000; // beyond, reading all of them is as fast
    if (ids.size() > most)
        return selectAll(database, key, avatarId);
    QVariantList values{avatarId};
    for (const QString &id : ids)
        values += id;
    const QString marks = QStringList(ids.size(), QStringLiteral("?")).join(u", ");
    return select(database, key, u"avatar_id = ? AND id IN (" + marks + u')', values);
}

Result<QVector<StoredExample>> selectOfSources(const Database &database, const SealingKey &key, const QString &avatarId,
                                               const QStringList &sourceIds)
{
    const auto all = select(database, key, QStringLiteral("avatar_id = ? AND source_id IS NOT NULL"), {avatarId});
    if (!all)
        return failure(all.error());
    const QSet<QString> wanted(sourceIds.begin(), sourceIds.end());
    QVector<StoredExample> examples;
    std::copy_if(all->items.begin(), all->items.end(), std::back_inserter(examples),
                 [&wanted](const StoredExample &one) { return wanted.contains(one.example.origin.sourceId); });
    return examples;
}

/// Applies `change` to the stored examples with these ids; NotFound if one is missing or damaged.
template <typename Change>
Result<> changeAll(Database &database, const SealingKey &key, const QString &avatarId, const QStringList &ids,
                   Change change)
{
    return database.transact([&]() -> Result<> {
        const auto known = selectThese(database, key, avatarId, ids);
        if (!known)
            return failure(known.error());
        QSet<QString> wanted(ids.begin(), ids.end());
        QVector<StoredExample> changed;
        for (StoredExample stored : known->items) {
            if (!wanted.remove(stored.example.id))
                continue;
            change(stored.example);
            changed.append(stored);
        }
        if (!wanted.isEmpty())
            return failure(ErrorKind::NotFound, *wanted.constBegin());
        return exampleTable().update(database, key, toRows(changed));
    });
}

} // namespace

ExampleStore::ExampleStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<QVector<Example>> ExampleStore::insert(const QString &avatarId, QVector<Example> examples)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const ContentHasher hasher = key->hasher();
    QVector<StoredExample> rows;
    for (Example &example : examples) {
        complete(example, avatarId);
        rows.append({example, 0, derivedHash(hasher, example)});
    }
    const auto done = m_database.transact([&] { return insertBehind(m_database, *key, avatarId, rows); });
    if (!done)
        return failure(done.error());
    ++m_writes[avatarId];
    return examples;
}

Result<Rows<Example>> ExampleStore::list(const QString &avatarId) const
{
    Result<Rows<Example>> all = listAll(avatarId);
    if (all)
        all->items.removeIf(isInTrash);
    return all;
}

Result<ExampleRevision> ExampleStore::revision(const QString &avatarId) const
{
    const auto count =
        m_database.value(QStringLiteral("SELECT count(*) FROM examples WHERE avatar_id = ?"), {avatarId});
    if (!count)
        return failure(count.error());
    return ExampleRevision{count->toInt(), m_writes.value(avatarId)};
}

Result<Rows<Example>> ExampleStore::listAll(const QString &avatarId) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const auto all = select(m_database, *key, u"avatar_id = ? AND " + isShownCondition(), {avatarId});
    if (!all)
        return failure(all.error());
    Rows<Example> examples;
    examples.damaged = all->damaged;
    for (const StoredExample &stored : all->items)
        examples.items.append(stored.example);
    return examples;
}

Result<Example> ExampleStore::find(const QString &id) const
{
    const auto avatarId = m_database.value(QStringLiteral("SELECT avatar_id FROM examples WHERE id = ?"), {id});
    if (!avatarId)
        return failure(avatarId.error().kind, id, avatarId.error().detail);
    const auto key = m_vault.avatarKey(avatarId->toString());
    if (!key)
        return failure(key.error());
    const auto found = select(m_database, *key, QStringLiteral("id = ?"), {id});
    if (!found)
        return failure(found.error());
    if (!found->damaged.isEmpty())
        return failure(found->damaged.first());
    return found->items.first().example;
}

Result<> ExampleStore::update(const Example &example)
{
    return updateAll(example.avatarId, {example});
}

Result<> ExampleStore::updateAll(const QString &avatarId, const QVector<Example> &examples)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    QHash<QString, Example> byId;
    for (Example example : examples) {
        complete(example, avatarId);
        byId.insert(example.id, example);
    }
    return written(avatarId,
                   changeAll(m_database, *key, avatarId, byId.keys(), [&](Example &e) { e = byId.value(e.id); }));
}

Result<> ExampleStore::put(const QString &avatarId, const QVector<Example> &examples)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    QHash<QString, Example> missing;
    for (Example example : examples) {
        if (example.id.isEmpty())
            return failure(ErrorKind::BadInput, {}, QStringLiteral("a row without an id"));
        complete(example, avatarId);
        missing.insert(example.id, example);
    }
    const ContentHasher hasher = key->hasher();
    return written(avatarId, m_database.transact([&]() -> Result<> {
        const auto known = selectThese(m_database, *key, avatarId, missing.keys());
        if (!known)
            return failure(known.error());
        QVector<StoredExample> changed;
        for (StoredExample stored : known->items) {
            if (!missing.contains(stored.example.id))
                continue;
            stored.example = missing.take(stored.example.id);
            changed.append(stored);
        }
        if (auto updated = exampleTable().update(m_database, *key, toRows(changed)); !updated)
            return updated;
        QVector<StoredExample> added;
        for (const Example &example : examples) { // in their order
            if (missing.contains(example.id))
                added.append({missing.take(example.id), 0, derivedHash(hasher, reverted(example))});
        }
        return insertBehind(m_database, *key, avatarId, added);
    }));
}

Result<> ExampleStore::setState(const QString &avatarId, const QStringList &ids, ExampleState state)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    return written(avatarId, changeAll(m_database, *key, avatarId, ids, [&](Example &e) { e.state = state; }));
}

Result<> ExampleStore::remove(const QString &avatarId, const QStringList &ids)
{
    auto done = written(avatarId, m_database.transact([&] { return deleteRows(m_database, avatarId, ids); }));
    if (done)
        m_database.emptyLog();
    return done;
}

Result<ReplaceReport> ExampleStore::replaceDerived(const QString &avatarId, const QVector<Example> &derived,
                                                   const QStringList &sourceIds)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const ContentHasher hasher = key->hasher();
    QVector<StoredExample> fresh;
    for (Example example : derived) {
        complete(example, avatarId);
        fresh.append({example, 0, derivedHash(hasher, example)});
    }
    ExampleMerge merge;
    const auto done = m_database.transact([&]() -> Result<> {
        const auto old = selectOfSources(m_database, *key, avatarId, sourceIds);
        if (!old)
            return failure(old.error());
        merge = mergeDerived(*old, fresh, hasher);
        if (auto removed = deleteRows(m_database, avatarId, merge.removed); !removed)
            return removed;
        if (auto updated = exampleTable().update(m_database, *key, toRows(merge.updated)); !updated)
            return updated;
        return insertBehind(m_database, *key, avatarId, merge.added);
    });
    if (!done)
        return failure(done.error());
    ++m_writes[avatarId];
    if (!merge.removed.isEmpty())
        m_database.emptyLog();
    return ReplaceReport{int(merge.added.size()), int(merge.updated.size()), merge.keptAlone,
                         int(merge.removed.size())};
}

Result<> ExampleStore::written(const QString &avatarId, Result<> done)
{
    m_writes[avatarId] += done ? 1 : 0;
    return done;
}

} // namespace likeness
