// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/vault.h"

#include "store/database/database.h"

namespace likeness {

namespace {

SealPlace keyCheckPlace(const LockRecord &record)
{
    return {QStringLiteral("library"), QStringLiteral("key_check"), record.libraryId};
}

SealPlace libraryKeyPlace(const LockRecord &record)
{
    return {QStringLiteral("library"), QStringLiteral("wrapped_library_key"), record.libraryId};
}

SealPlace avatarKeyPlace(const QString &avatarId)
{
    return {QStringLiteral("avatar_keys"), QStringLiteral("wrapped"), avatarId};
}

/// Whether anything was ever sealed here: then a key exists somewhere, and a new one would bury the content.
Result<bool> holdsSealedRows(const Database &database)
{
    const auto count = database.value(QStringLiteral(
        "SELECT (SELECT count(*) FROM avatars) + (SELECT count(*) FROM avatar_keys) + (SELECT count(*) FROM settings)"
        " + (SELECT count(*) FROM transfers) + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM accounts)"));
    if (!count)
        return failure(count.error());
    return count->toLongLong() > 0;
}

} // namespace

Result<LockRecord> Vault::record() const
{
    auto record = readLockRecord(m_database);
    if (!record || record->protection != Protection::None)
        return record;
    const auto isUsed = holdsSealedRows(m_database);
    if (!isUsed)
        return failure(isUsed.error());
    if (*isUsed)
        return failure(ErrorKind::Corrupt, QStringLiteral("library"), QStringLiteral("content without a key record"));
    return record;
}

Result<> Vault::create(const LockRecord &record, const SealingKey &master)
{
    const SealingKey library = SealingKey::generate();
    auto done = m_database.transact([&]() -> Result<> {
        const auto current = this->record();
        if (!current)
            return failure(current.error());
        if (current->protection != Protection::None)
            return failure(ErrorKind::Corrupt, QStringLiteral("library"), QStringLiteral("has a key already"));
        return save(record, master, library);
    });
    if (done) {
        m_master = master;
        m_library = library;
    }
    return done;
}

Result<> Vault::unlock(const SealingKey &master)
{
    const auto record = this->record();
    if (!record)
        return failure(record.error());
    const auto facts = master.open(record->keyCheck, keyCheckPlace(*record));
    const auto library = master.unwrap(record->wrappedLibraryKey, record->libraryKeyId, libraryKeyPlace(*record));
    if (!facts && !library)
        return failure(ErrorKind::Denied, QStringLiteral("library"), QStringLiteral("wrong key"));
    if (!facts || !library || *facts != record->facts())
        return failure(ErrorKind::Corrupt, QStringLiteral("library"), QStringLiteral("key record"));
    m_master = master;
    m_library = *library;
    return {};
}

Result<> Vault::rekey(const LockRecord &record, const SealingKey &master)
{
    if (!isUnlocked())
        return failure(ErrorKind::Locked);
    auto done = m_database.transact([&]() -> Result<> {
        const auto wrapped = wrapAvatarKeys(master);
        return wrapped ? save(record, master, *m_library) : wrapped;
    });
    if (done)
        m_master = master;
    return done;
}

void Vault::lock()
{
    m_master.reset();
    m_library.reset();
    m_avatarKeys.clear();
}

Result<SealingKey> Vault::masterKey() const
{
    if (!isUnlocked())
        return failure(ErrorKind::Locked);
    return *m_master;
}

Result<SealingKey> Vault::libraryKey() const
{
    if (!isUnlocked())
        return failure(ErrorKind::Locked);
    return *m_library;
}

Result<SealingKey> Vault::avatarKey(const QString &avatarId) const
{
    if (!isUnlocked())
        return failure(ErrorKind::Locked);
    if (const auto known = m_avatarKeys.constFind(avatarId); known != m_avatarKeys.constEnd())
        return *known;
    Result<SealingKey> key = failure(ErrorKind::NotFound, avatarId, QStringLiteral("no such avatar"));
    const auto unwrap = [&](const QSqlQuery &row) -> Result<> {
        key = m_master->unwrap(row.value(1).toByteArray(), row.value(0).toString(), avatarKeyPlace(avatarId));
        return {};
    };
    const auto done = m_database.visit(QStringLiteral("SELECT key_id, wrapped FROM avatar_keys WHERE avatar_id = ?"),
                                       {avatarId}, unwrap);
    if (!done)
        return failure(done.error());
    if (key)
        m_avatarKeys.insert(avatarId, *key);
    return key;
}

Result<> Vault::addAvatarKey(const QString &avatarId)
{
    if (!isUnlocked())
        return failure(ErrorKind::Locked);
    const SealingKey key = SealingKey::generate();
    return m_database.execute(QStringLiteral("INSERT INTO avatar_keys (avatar_id, key_id, wrapped) VALUES (?, ?, ?)"),
                              {avatarId, key.id(), m_master->wrap(key, avatarKeyPlace(avatarId))});
}

void Vault::forget(const QString &avatarId)
{
    m_avatarKeys.remove(avatarId);
}

Result<> Vault::save(const LockRecord &record, const SealingKey &master, const SealingKey &library)
{
    LockRecord complete = record;
    complete.masterKeyId = master.id();
    complete.libraryKeyId = library.id();
    complete.keyCheck = master.seal(complete.facts(), keyCheckPlace(complete));
    complete.wrappedLibraryKey = master.wrap(library, libraryKeyPlace(complete));
    return writeLockRecord(m_database, complete);
}

/// A key that was damaged cannot be wrapped anew. It stays as it is: lost either way, and named when it is asked for.
Result<> Vault::wrapAvatarKeys(const SealingKey &master)
{
    QVector<QVariantList> wrapped;
    const auto wrap = [&](const QSqlQuery &row) -> Result<> {
        const QString avatarId = row.value(0).toString();
        const SealPlace place = avatarKeyPlace(avatarId);
        if (const auto key = m_master->unwrap(row.value(2).toByteArray(), row.value(1).toString(), place))
            wrapped.append({master.wrap(*key, place), avatarId});
        return {};
    };
    auto done = m_database.visit(QStringLiteral("SELECT avatar_id, key_id, wrapped FROM avatar_keys"), {}, wrap);
    if (!done)
        return done;
    return m_database.executeMany(QStringLiteral("UPDATE avatar_keys SET wrapped = ? WHERE avatar_id = ?"), wrapped);
}

} // namespace likeness
