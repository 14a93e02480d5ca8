// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/backup_summary.h"
#include "store/avatar_store.h"
#include "store/chat/answer_store.h"
#include "store/chat/chat_store.h"
#include "store/chat/turn_store.h"
#include "store/database/database.h"
#include "store/engine_store.h"
#include "store/examples/example_store.h"
#include "store/keys/master_key.h"
#include "store/keys/vault.h"
#include "store/models/account_store.h"
#include "store/models/prompt_store.h"
#include "store/models/transfer_store.h"
#include "store/settings_store.h"
#include "store/source_store.h"
#include "store/sources/page_store.h"
#include "store/training/training_store.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace likeness {

struct UnpackedBackup;

/// One data directory: an encrypted library that is opened, then unlocked, then used through its stores. Lives on one
/// thread. Calls that answer with a future work on while the event loop runs; take the answer with onDone.
class Library : public QObject {
    Q_OBJECT
public:
    /// InUse (another program writes; never for ReadOnly), NewerVersion, NotFound (ReadOnly, nothing there yet),
    /// Corrupt, Io, BadInput (the folder is not fit to be a library).
    static Result<std::unique_ptr<Library>> open(const QString &dataDir, OpenMode mode);

    /// What the key comes from; None for a library that has no key yet: unlock() then makes one.
    Result<Protection> protection() const;
    bool isUnlocked() const;
    bool isReadOnly() const;
    /// The data directory.
    QString folder() const;

    /// Opens the content, in about half a second with a passphrase. Locked: the source that is needed was not given,
    /// or the keyring is locked or has lost the entry (no new key is ever made over existing content). Denied: wrong
    /// passphrase or wrong key. A new library takes the passphrase if one is given, else makes a keyring entry;
    /// Service, Denied or TimedOut then say that the keyring cannot be used and a passphrase has to be asked for.
    QFuture<Result<>> unlock(const KeySource &source);
    /// Forgets the keys; the stores answer Locked until the next unlock().
    void lock();
    /// Puts an unlocked library under another passphrase or into the keyring. Killed at any moment, it opens with the
    /// old key or with the new one. `keyring` of the source, if set, also loses the old entry.
    QFuture<Result<>> changeKey(const KeySource &source);
    /// Deletes everything, destroys the keys, shrinks the file and takes the entry out of the keyring. Afterwards the
    /// library is new, locked and empty. An error after the content went is the keyring's.
    QFuture<Result<>> erase(SecretStore *keyring);

    /// Writes the unlocked library, as it is now, into one file that opens with `passphrase` alone, on any computer.
    /// Whole or not at all; the library may be used meanwhile. BadInput: no passphrase. Locked, Io.
    QFuture<Result<BackupSummary>> backUp(const QString &path, const QString &passphrase, const KdfCost &cost = {});
    /// What is in a backup, which is read to its end. Denied: wrong passphrase. BadInput: not a backup. NewerVersion,
    /// Corrupt, NotFound, Io.
    static QFuture<Result<BackupSummary>> inspectBackup(const QString &path, const QString &passphrase);
    /// Puts a backup in the place of this library, locked or not, and unlocks it. Nothing changes before all of the
    /// backup was checked; killed at any moment, the old library or the new one opens. A library whose key was in
    /// `keyring` gets one there again; any other, and where the keyring refuses, opens with the backup's passphrase
    /// from now on, as protection() then says. The errors of
    /// inspectBackup(), and InUse. All that was read from the stores before is void.
    QFuture<Result<BackupSummary>> restore(const QString &path, const QString &passphrase, SecretStore *keyring);

    AvatarStore &avatars();
    SourceStore &sources();
    PageStore &pages();
    ExampleStore &examples();
    SettingsStore &settings();
    AccountStore &accounts();
    PromptStore &prompts();
    TransferStore &transfers();
    ChatStore &chats();
    TurnStore &turns();
    AnswerStore &answers();
    EngineStore &engine() { return m_engine; }
    TrainingStore &trainings() { return m_trainings; }

Q_SIGNALS:
    /// The keys are forgotten; whoever keeps content in memory lets go of it.
    void locked();

private:
    explicit Library(std::unique_ptr<Database> database);
    QString asideFile() const;
    Result<> adopt(const UnpackedBackup &backup);
    QFuture<Result<>> keepKeyOf(const LockRecord &old, SecretStore *keyring);

    std::unique_ptr<Database> m_database;
    Vault m_vault;
    AvatarStore m_avatars;
    SourceStore m_sources;
    PageStore m_pages;
    ExampleStore m_examples;
    SettingsStore m_settings;
    AccountStore m_accounts;
    PromptStore m_prompts;
    TransferStore m_transfers;
    ChatStore m_chats;
    TurnStore m_turns;
    AnswerStore m_answers;
    EngineStore m_engine;
    TrainingStore m_trainings;
};

} // namespace likeness
