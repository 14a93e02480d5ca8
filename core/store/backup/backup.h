// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/backup_summary.h"
#include "store/backup/work_folder.h"
#include "store/keys/master_key.h"

namespace likeness {

// A backup is a copy of the library whose keys are wrapped by a passphrase of its own, in one sealed file. These
// functions take their time: they are for the pool, on values. The keyring is never asked: whoever has the file and
// its passphrase has the library, on any computer.

/// A library out of a backup, checked, brought to this program's schema, and not yet in anybody's place.
struct UnpackedBackup {
    BackupSummary summary;
    SealingKey key;
    QString file;
    std::shared_ptr<WorkFolder> folder; ///< the file is gone with it
};

/// `master` opens the library in `dataDir`; `own` is the backup's key, which was made from its passphrase.
Result<BackupSummary> writeBackup(const QString &dataDir, const SealingKey &master, const NewKey &own,
                                  const QString &path);

/// Reads it to the end, so that a damaged one is known before it is needed. BadInput: not a backup. Denied: wrong
/// passphrase. NewerVersion, Corrupt, NotFound, Io.
Result<BackupSummary> inspectBackup(const QString &path, const QString &passphrase);

/// The same errors. `dataDir` is where the work is done; nothing of a library that is there changes.
Result<UnpackedBackup> unpackBackup(const QString &path, const QString &passphrase, const QString &dataDir);

} // namespace likeness
