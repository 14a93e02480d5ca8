// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings_store.h"

#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/database/sealed_table.h"
#include "store/keys/vault.h"

#include <QCborValue>

namespace likeness {

namespace {

const SealedTable &table()
{
    static const SealedTable settings(QStringLiteral("settings"), {QStringLiteral("avatar_id")},
                                      {QStringLiteral("value")});
    return settings;
}

QString rowId(const QString &name, const QString &avatarId)
{
    return avatarId + u'/' + name;
}

Result<SealingKey> keyFor(const Vault &vault, const QString &avatarId)
{
    return avatarId.isEmpty() ? vault.libraryKey() : vault.avatarKey(avatarId);
}

} // namespace

SettingsStore::SettingsStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<QVariant> SettingsStore::read(const QString &name, const QString &avatarId) const
{
    const auto key = keyFor(m_vault, avatarId);
    if (!key)
        return failure(key.error());
    const auto rows = table().select(m_database, *key, QStringLiteral("id = ?"), {rowId(name, avatarId)});
    if (!rows)
        return failure(rows.error());
    if (!rows->damaged.isEmpty())
        return failure(rows->damaged.first());
    if (rows->items.isEmpty())
        return QVariant();
    return QCborValue::fromCbor(rows->items.first().sealed.first()).toVariant();
}

Result<> SettingsStore::write(const QString &name, const QString &avatarId, const QVariant &value)
{
    const auto key = keyFor(m_vault, avatarId);
    if (!key)
        return failure(key.error());
    const QString id = rowId(name, avatarId);
    return m_database.transact([&]() -> Result<> {
        auto removed = m_database.execute(QStringLiteral("DELETE FROM settings WHERE id = ?"), {id});
        if (!removed)
            return removed;
        return table().insert(m_database, *key,
                              {{id, {idOrNull(avatarId)}, {QCborValue::fromVariant(value).toCbor()}}});
    });
}

} // namespace likeness
