// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/examples/example_store.h"

#include "base/ids.h"
#include "domain/examples/editing.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/examples/example_access.h"
#include "store/examples/example_merge.h"
#include "store/keys/vault.h"
#include "store/sources/source_marks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace likeness {

namespace {

/// What has to stay of a derived example, so that the next derivation does not bring it back.
StoredExample withoutContent(const StoredExample &stored)
{
    StoredExample gone{{}, stored.position, stored.derivedHash};
    gone.example.id = stored.example.id;
    gone.example.avatarId = stored.example.avatarId;
    gone.example.origin = stored.example.origin;
    gone.example.createdAt = stored.example.createdAt;
    gone.example.trashedAt = stored.example.createdAt;
    return gone;
}

/// Applies `change` to the stored examples with these ids; NotFound if one is missing or damaged.
template <typename Change>
Result<> changeAll(Database &database, const SealingKey &key, const QString &avatarId, const QStringList &ids,
                   Change change)
{
    const auto known = selectExamples(database, key, avatarId, ids);
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
    return updateExamples(database, key, changed);
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
    const auto done = write(avatarId, int(rows.size()), [&] { return insertBehind(m_database, *key, avatarId, rows); });
    if (!done)
        return failure(done.error());
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
    // Asked before and after every key: the rows are counted again only if something was written meanwhile.
    Counted &counted = m_counted[avatarId];
    const int now = changes();
    if (now < 0 || counted.changes != now) {
        const auto count =
            m_database.value(QStringLiteral("SELECT count(*) FROM examples WHERE avatar_id = ?"), {avatarId});
        if (!count)
            return failure(count.error());
        counted = {count->toInt(), now};
    }
    return ExampleRevision{counted.rows, m_writes.value(avatarId)};
}

/// Rows written through this connection until now, those included that went along with others; -1 if that is not known.
int ExampleStore::changes() const
{
    const auto changes = m_database.value(QStringLiteral("SELECT total_changes()"));
    return changes ? changes->toInt() : -1;
}

Result<Rows<Example>> ExampleStore::listAll(const QString &avatarId) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const auto all =
        selectExamples(m_database, *key, u"avatar_id = ? AND " + isShownCondition(), QVariantList{avatarId});
    if (!all)
        return failure(all.error());
    Rows<Example> examples;
    examples.damaged = all->damaged;
    for (const StoredExample &stored : all->items) {
        if (!isGone(stored.example))
            examples.items.append(stored.example);
    }
    return examples;
}

Result<SealedExamples> ExampleStore::readSealed(const QString &avatarId, int behindPosition, int atMost) const
{
    return readClosed(avatarId, isShownCondition(), behindPosition, atMost);
}

Result<SealedExamples> ExampleStore::readClosed(const QString &avatarId, const QString &condition, int behindPosition,
                                                int atMost) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    auto rows = exampleTable().selectClosed(
        m_database, u"avatar_id = ? AND " + condition + u" AND position > ? ORDER BY position LIMIT ?",
        {avatarId, behindPosition, atMost});
    if (!rows)
        return failure(rows.error());
    const int last = rows->isEmpty() ? behindPosition : positionOf(rows->last().row);
    return SealedExamples{avatarId, *key, std::move(*rows), last};
}

Rows<Example> ExampleStore::opened(const SealedExamples &part)
{
    const Rows<SealedRow> rows = exampleTable().openAll(part.key, part.rows);
    Rows<Example> examples;
    examples.damaged = rows.damaged;
    for (const SealedRow &row : rows.items) {
        Example example = exampleFromRow(row).example;
        if (!isGone(example))
            examples.items.append(std::move(example));
    }
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
    const auto found = selectExamples(m_database, *key, QStringLiteral("id = ?"), QVariantList{id});
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
    return write(avatarId, 0, [&] {
        return changeAll(m_database, *key, avatarId, byId.keys(), [&](Example &e) { e = byId.value(e.id); });
    });
}

Result<> ExampleStore::setState(const QString &avatarId, const QStringList &ids, ExampleState state)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    return write(avatarId, 0,
                 [&] { return changeAll(m_database, *key, avatarId, ids, [&](Example &e) { e.state = state; }); });
}

Result<> ExampleStore::remove(const QString &avatarId, const QStringList &ids)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    auto done = write(avatarId, std::nullopt, [&]() -> Result<> {
        const auto known = selectExamples(m_database, *key, avatarId, ids);
        if (!known)
            return failure(known.error());
        QSet<QString> unknown(ids.begin(), ids.end());
        QVector<StoredExample> gone;
        for (const StoredExample &stored : known->items) {
            if (!stored.derivedHash.isEmpty() && unknown.remove(stored.example.id))
                gone.append(withoutContent(stored));
        }
        if (auto emptied = updateExamples(m_database, *key, gone); !emptied)
            return emptied;
        return deleteExamples(m_database, avatarId, unknown.values());
    });
    if (done)
        m_database.emptyLog();
    return done;
}

Result<> ExampleStore::write(const QString &avatarId, std::optional<int> added, const std::function<Result<>()> &work)
{
    Counted &counted = m_counted[avatarId];
    const bool isKnown = added && counted.changes >= 0 && counted.changes == changes();
    if (Result<> done = m_database.transact(work); !done)
        return done;
    ++m_writes[avatarId];
    if (isKnown)
        counted = {counted.rows + *added, changes()};
    return {};
}

} // namespace likeness
