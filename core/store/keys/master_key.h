// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "store/keys/lock_record.h"
#include "store/sealing/sealing_key.h"

#include <QFuture>

#include <optional>

namespace likeness {

/// Where a master key may be taken from; a passphrase goes before the keyring.
struct KeySource {
    std::optional<QString> passphrase;
    SecretStore *keyring = nullptr; ///< must outlive the question
    KdfCost cost = {}; ///< for a new passphrase
};

/// A master key that was just made and the record that goes with it.
struct NewKey {
    LockRecord record;
    SealingKey key;
};

/// Name of the entry that holds a library's master key in the keyring.
QString keyringEntry(const LockRecord &record);

/// The key of an existing library. Locked: what the record asks for was not given, or the keyring does not answer with
/// an entry; it is never taken for a reason to make a new key.
QFuture<Result<SealingKey>> existingKey(const LockRecord &record, const KeySource &source, QObject *guard);

/// A new key for the library `libraryId`: from the passphrase, or random and already safe in the keyring.
QFuture<Result<NewKey>> newKey(const QString &libraryId, const KeySource &source, QObject *guard);

} // namespace likeness
