// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/models/prompt_store.h"

#include "base/ids.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/database/sealed_table.h"
#include "store/keys/vault.h"

#include <algorithm>
#include <optional>

namespace likeness {
namespace {

const SealedTable &table()
{
    static const SealedTable versions(QStringLiteral("prompt_versions"),
                                      {QStringLiteral("avatar_id"), QStringLiteral("number"),
                                       QStringLiteral("parent_id"), QStringLiteral("author"),
                                       QStringLiteral("created_at")},
                                      {QStringLiteral("system_prompt"), QStringLiteral("note")});
    return versions;
}

SealedRow toRow(const PromptVersion &version)
{
    return {
        version.id,
        {version.avatarId, version.number, idOrNull(version.parentId), int(version.author), stored(version.createdAt)},
        {version.text.toUtf8(), version.note.toUtf8()}};
}

PromptVersion fromRow(const SealedRow &row)
{
    return {row.id,
            row.clear[0].toString(),
            row.clear[1].toInt(),
            row.clear[2].toString(),
            enumerator(row.clear[3], PromptAuthor::Model),
            moment(row.clear[4]),
            QString::fromUtf8(row.sealed[0]),
            QString::fromUtf8(row.sealed[1])};
}

} // namespace

PromptStore::PromptStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<PromptVersion> PromptStore::add(const PromptVersion &version)
{
    PromptVersion made = version;
    made.id = newId();
    made.createdAt = moment(QDateTime::currentMSecsSinceEpoch());
    const auto key = m_vault.avatarKey(made.avatarId);
    if (!key)
        return failure(key.error());
    const auto done = m_database.transact([&]() -> Result<> {
        const auto number = m_database.value(
            QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM prompt_versions WHERE avatar_id = ?"),
            {made.avatarId});
        if (!number)
            return failure(number.error());
        made.number = std::max(number->toInt(), version.number);
        return table().insert(m_database, *key, {toRow(made)});
    });
    if (!done)
        return failure(done.error());
    return made;
}

Result<Rows<PromptVersion>> PromptStore::list(const QString &avatarId) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const auto rows = table().select(m_database, *key, QStringLiteral("avatar_id = ? ORDER BY number"), {avatarId});
    if (!rows)
        return failure(rows.error());
    Rows<PromptVersion> versions;
    versions.damaged = rows->damaged;
    for (const SealedRow &row : rows->items)
        versions.items.append(fromRow(row));
    return versions;
}

Result<> PromptStore::setNote(const QString &avatarId, const QString &id, const QString &note)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        auto rows = table().select(m_database, *key, QStringLiteral("id = ?"), {id});
        if (!rows)
            return failure(rows.error());
        if (rows->items.isEmpty())
            return failure(ErrorKind::NotFound, id);
        rows->items.first().sealed[1] = note.toUtf8();
        return table().update(m_database, *key, rows->items);
    });
}

Result<QStringList> PromptStore::remove(const QString &avatarId, const QString &id)
{
    const auto versions = list(avatarId);
    if (!versions)
        return failure(versions.error());
    QStringList children;
    std::optional<PromptVersion> removed;
    for (const PromptVersion &one : versions->items) {
        if (one.id == id)
            removed = one;
        if (one.parentId == id)
            children.append(one.id);
    }
    if (!removed)
        return failure(ErrorKind::NotFound, id);
    const auto done = m_database.transact([&]() -> Result<> {
        // Before the row goes: the database would empty the parents itself, and the rows' seals would not fit them.
        const auto moved = setParent(avatarId, children, removed->parentId);
        return moved ? m_database.execute(QStringLiteral("DELETE FROM prompt_versions WHERE id = ?"), {id}) : moved;
    });
    if (!done)
        return failure(done.error());
    return children;
}

Result<> PromptStore::putBack(const PromptVersion &version, const QStringList &children)
{
    const auto key = m_vault.avatarKey(version.avatarId);
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        const auto added = table().insert(m_database, *key, {toRow(version)});
        return added ? setParent(version.avatarId, children, version.id) : added;
    });
}

Result<> PromptStore::setParent(const QString &avatarId, const QStringList &ids, const QString &parentId)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const auto rows = table().select(m_database, *key, QStringLiteral("avatar_id = ?"), {avatarId});
    if (!rows)
        return failure(rows.error());
    QVector<SealedRow> changed;
    for (SealedRow row : rows->items) {
        if (!ids.contains(row.id))
            continue;
        row.clear[2] = idOrNull(parentId);
        changed.append(row);
    }
    return table().update(m_database, *key, changed);
}

} // namespace likeness
