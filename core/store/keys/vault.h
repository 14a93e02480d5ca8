// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/keys/lock_record.h"
#include "store/sealing/sealing_key.h"

#include <QHash>

#include <optional>

namespace likeness {

class Database;

/// Holds the keys of an unlocked library: the master key, which only wraps other keys, the key for what belongs to the
/// whole library, and one key an avatar, which dies with it.
class Vault {
public:
    explicit Vault(Database &database) : m_database(database) { }

    bool isUnlocked() const { return m_master.has_value(); }
    Result<LockRecord> record() const;
    /// Gives a new library its first key. Corrupt if it holds sealed rows already.
    Result<> create(const LockRecord &record, const SealingKey &master);
    /// Denied: this is not the key; nothing was written. Corrupt: the record was damaged.
    Result<> unlock(const SealingKey &master);
    /// Wraps every key anew, in one transaction.
    Result<> rekey(const LockRecord &record, const SealingKey &master);
    void lock();

    /// Locked, while it is. For a copy of the library that gets a key of its own.
    Result<SealingKey> masterKey() const;
    /// Locked, while it is.
    Result<SealingKey> libraryKey() const;
    /// Locked, NotFound, or Corrupt with the avatar as subject.
    Result<SealingKey> avatarKey(const QString &avatarId) const;
    /// Inside the caller's transaction.
    Result<> addAvatarKey(const QString &avatarId);
    void forget(const QString &avatarId);

private:
    Result<> save(const LockRecord &record, const SealingKey &master, const SealingKey &library);
    Result<> wrapAvatarKeys(const SealingKey &master);

    Database &m_database;
    std::optional<SealingKey> m_master;
    std::optional<SealingKey> m_library;
    mutable QHash<QString, SealingKey> m_avatarKeys;
};

} // namespace likeness
