// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/avatar_store.h"

#include "base/ids.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/database/sealed_table.h"
#include "store/keys/vault.h"

#include <QCborArray>
#include <QCborValue>

namespace likeness {

namespace {

const SealedTable &table()
{
    static const SealedTable avatars(
        QStringLiteral("avatars"),
        {QStringLiteral("position"), QStringLiteral("kind"), QStringLiteral("base_model"),
         QStringLiteral("active_prompt_version_id"), QStringLiteral("created_at")},
        {QStringLiteral("name"), QStringLiteral("self_names"), QStringLiteral("active_fine_tuned_model")});
    return avatars;
}

SealedRow toRow(const Avatar &avatar, int position)
{
    return {avatar.id,
            {position, int(avatar.kind), notNull(avatar.voice.baseModel), idOrNull(avatar.voice.promptVersionId),
             stored(avatar.createdAt)},
            {avatar.name.toUtf8(), QCborArray::fromStringList(avatar.selfNames).toCborValue().toCbor(),
             avatar.voice.fineTunedModel.toUtf8()}};
}

Avatar fromRow(const SealedRow &row)
{
    Avatar avatar;
    avatar.id = row.id;
    avatar.kind = enumerator(row.clear[1], AvatarKind::Character);
    avatar.voice = {row.clear[2].toString(), QString::fromUtf8(row.sealed[2]), row.clear[3].toString()};
    avatar.createdAt = moment(row.clear[4]);
    avatar.name = QString::fromUtf8(row.sealed[0]);
    avatar.selfNames = QCborValue::fromCbor(row.sealed[1]).toVariant().toStringList();
    return avatar;
}

struct PlacedAvatar {
    Avatar avatar;
    int position = 0;
};

Result<PlacedAvatar> read(const Database &database, const Vault &vault, const QString &id)
{
    const auto key = vault.avatarKey(id);
    if (!key)
        return failure(key.error());
    const auto rows = table().select(database, *key, QStringLiteral("id = ?"), {id});
    if (!rows)
        return failure(rows.error());
    if (!rows->damaged.isEmpty())
        return failure(rows->damaged.first());
    if (rows->items.isEmpty())
        return failure(ErrorKind::NotFound, id);
    return PlacedAvatar{fromRow(rows->items.first()), rows->items.first().clear[0].toInt()};
}

} // namespace

AvatarStore::AvatarStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<Avatar> AvatarStore::create(const QString &name, AvatarKind kind)
{
    Avatar avatar;
    avatar.id = newId();
    avatar.name = name.trimmed();
    avatar.kind = kind;
    avatar.createdAt = moment(QDateTime::currentMSecsSinceEpoch());
    if (const auto checked = checkName(avatar.name, {}); !checked)
        return failure(checked.error());
    const auto done = m_database.transact([&]() -> Result<> {
        const auto position = m_database.value(QStringLiteral("SELECT coalesce(max(position), 0) + 1 FROM avatars"));
        if (!position)
            return failure(position.error());
        // The key's row refers to the avatar's, which needs the key: checked when the transaction ends.
        if (auto deferred = m_database.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !deferred)
            return deferred;
        if (auto added = m_vault.addAvatarKey(avatar.id); !added)
            return added;
        const auto key = m_vault.avatarKey(avatar.id);
        return key ? table().insert(m_database, *key, {toRow(avatar, position->toInt())}) : failure(key.error());
    });
    if (!done) {
        m_vault.forget(avatar.id);
        return failure(done.error());
    }
    return avatar;
}

Result<Rows<Avatar>> AvatarStore::list() const
{
    QStringList ids;
    const auto collect = [&](const QSqlQuery &row) -> Result<> {
        ids += row.value(0).toString();
        return {};
    };
    if (const auto done = m_database.visit(QStringLiteral("SELECT id FROM avatars ORDER BY position"), {}, collect);
        !done)
        return failure(done.error());
    if (!m_vault.isUnlocked())
        return failure(ErrorKind::Locked);
    Rows<Avatar> avatars;
    for (const QString &id : ids) {
        if (const auto placed = read(m_database, m_vault, id))
            avatars.items.append(placed->avatar);
        else
            avatars.damaged.append({ErrorKind::Corrupt, id, placed.error().detail});
    }
    return avatars;
}

Result<Avatar> AvatarStore::find(const QString &idOrName) const
{
    const auto avatars = list();
    if (!avatars)
        return failure(avatars.error());
    for (const Avatar &avatar : avatars->items) {
        if (avatar.id == idOrName)
            return avatar;
    }
    for (const Avatar &avatar : avatars->items) {
        if (avatar.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            return avatar;
    }
    return failure(ErrorKind::NotFound, idOrName);
}

Result<> AvatarStore::rename(const QString &id, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (auto checked = checkName(trimmed, id); !checked)
        return checked;
    return change(id, [&](Avatar &avatar) { avatar.name = trimmed; });
}

Result<> AvatarStore::setSelfNames(const QString &id, const QStringList &names)
{
    return change(id, [&](Avatar &avatar) { avatar.selfNames = names; });
}

Result<> AvatarStore::setVoice(const QString &id, const Voice &voice)
{
    return change(id, [&](Avatar &avatar) { avatar.voice = voice; });
}

Result<> AvatarStore::remove(const QString &id)
{
    // Needs no key: an avatar whose key is damaged can be deleted, too.
    auto done = m_database.transact([&]() -> Result<> {
        const auto count = m_database.value(QStringLiteral("SELECT count(*) FROM avatars WHERE id = ?"), {id});
        if (!count)
            return failure(count.error());
        if (count->toInt() == 0)
            return failure(ErrorKind::NotFound, id);
        return m_database.execute(QStringLiteral("DELETE FROM avatars WHERE id = ?"), {id});
    });
    if (done) {
        m_vault.forget(id);
        m_database.emptyLog();
    }
    return done;
}

Result<> AvatarStore::checkName(const QString &name, const QString &ownId) const
{
    if (name.isEmpty())
        return failure(ErrorKind::BadInput, name, QStringLiteral("blank name"));
    const auto avatars = list();
    if (!avatars)
        return failure(avatars.error());
    for (const Avatar &avatar : avatars->items) {
        if (avatar.id != ownId && avatar.name.compare(name, Qt::CaseInsensitive) == 0)
            return failure(ErrorKind::BadInput, name, QStringLiteral("name taken"));
    }
    return {};
}

template <typename Change> Result<> AvatarStore::change(const QString &id, Change change)
{
    return m_database.transact([&]() -> Result<> {
        auto placed = read(m_database, m_vault, id);
        if (!placed)
            return failure(placed.error());
        change(placed->avatar);
        const auto key = m_vault.avatarKey(id);
        return key ? table().update(m_database, *key, {toRow(placed->avatar, placed->position)}) : failure(key.error());
    });
}

} // namespace likeness
