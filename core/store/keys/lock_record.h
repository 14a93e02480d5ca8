// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sealing/passphrase.h"

#include <QByteArray>
#include <QString>

namespace likeness {

class Database;

/// What the master key of a library comes from.
enum class Protection { None, Keyring, Passphrase };

/// How a library is locked: where its master key comes from and how to tell the right one. Holds no secret.
struct LockRecord {
    QString libraryId;
    Protection protection = Protection::None;
    QString backend; ///< which keyring holds the entry; empty for a passphrase
    QString masterKeyId;
    KdfParameters kdf; ///< for a passphrase
    QString libraryKeyId;
    QByteArray keyCheck; ///< the fields above, sealed by the master key
    QByteArray wrappedLibraryKey;

    /// What the key check seals.
    QByteArray facts() const;
};

Result<LockRecord> readLockRecord(const Database &database);
/// Inside the caller's transaction.
Result<> writeLockRecord(Database &database, const LockRecord &record);

} // namespace likeness
