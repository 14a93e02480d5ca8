// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include "base/async.h"
#include "base/pool.h"
#include "store/backup/backup.h"
#include "store/database/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace likeness {

namespace {

QFuture<Result<>> ready(Result<> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

/// Looks at an existing library through a connection that cannot write, so that one of a newer program stays as it is.
Result<> checkExisting(const QString &dataDir)
{
    if (QFile(Database::fileIn(dataDir)).size() == 0)
        return {};
    const auto database = Database::open(dataDir, OpenMode::ReadOnly);
    return database ? checkVersion(**database) : failure(database.error());
}

QFuture<Result<>> removeEntry(SecretStore *keyring, const LockRecord &record)
{
    const bool isThere = keyring != nullptr && record.protection == Protection::Keyring;
    return isThere ? keyring->remove(keyringEntry(record)) : ready({});
}

/// Children before parents is not needed: deleting an avatar takes along what refers to it.
Result<> emptyTables(Database &database)
{
    for (const QString &table : {QStringLiteral("avatars"), QStringLiteral("settings"), QStringLiteral("transfers"),
                                 QStringLiteral("outbox"), QStringLiteral("accounts")}) {
        if (auto done = database.execute(u"DELETE FROM " + table); !done)
            return done;
    }
    return database.execute(QStringLiteral(
        "UPDATE library SET library_id = lower(hex(randomblob(16))), protection = 0, backend = '', master_key_id = '',"
        " kdf_salt = NULL, kdf_passes = 0, kdf_memory = 0, key_check = NULL, library_key_id = '',"
        " wrapped_library_key = NULL"));
}

} // namespace

Library::Library(std::unique_ptr<Database> database)
    : m_database(std::move(database)),
      m_vault(*m_database),
      m_avatars(*m_database, m_vault),
      m_sources(*m_database, m_vault),
      m_pages(*m_database, m_vault),
      m_examples(*m_database, m_vault),
      m_settings(*m_database, m_vault),
      m_accounts(*m_database, m_vault),
      m_prompts(*m_database, m_vault),
      m_transfers(*m_database, m_vault),
      m_chats(*m_database, m_vault),
      m_turns(*m_database, m_vault),
      m_answers(*m_database, m_vault),
      m_engine(*m_database, m_vault, m_settings),
      m_trainings(*m_database, m_vault)
{
}

Result<std::unique_ptr<Library>> Library::open(const QString &dataDir, OpenMode mode)
{
    if (const auto sodium = initialiseSodium(); !sodium)
        return failure(sodium.error());
    if (const auto existing = checkExisting(dataDir); !existing)
        return failure(existing.error());
    auto database = Database::open(dataDir, mode);
    if (!database)
        return failure(database.error());
    if (const auto migrated = migrate(**database); !migrated)
        return failure(migrated.error());
    if (mode == OpenMode::ReadWrite) {
        (*database)->emptyLog(); // deleted text that a killed program left in it
        WorkFolder::removeAbandoned(dataDir);
    }
    std::unique_ptr<Library> library(new Library(std::move(*database)));
    const auto record = library->m_vault.record();
    if (!record)
        return failure(record.error());
    if (mode == OpenMode::ReadWrite) {
        // What fails here is tried again at the next start; it is no reason to keep a person out of their library.
        const auto purged = library->m_sources.purgeTrash(QDateTime::currentDateTimeUtc().addDays(-trashDays));
        Q_UNUSED(purged)
    }
    if (mode == OpenMode::ReadOnly && record->protection == Protection::None)
        return failure(ErrorKind::NotFound, dataDir, QStringLiteral("no library"));
    return library;
}

Result<Protection> Library::protection() const
{
    const auto record = m_vault.record();
    if (!record)
        return failure(record.error());
    return record->protection;
}

bool Library::isUnlocked() const
{
    return m_vault.isUnlocked();
}

bool Library::isReadOnly() const
{
    return m_database->isReadOnly();
}

QFuture<Result<>> Library::unlock(const KeySource &source)
{
    const auto record = m_vault.record();
    if (!record)
        return ready(failure(record.error()));
    if (record->protection == Protection::None) {
        return andThen(newKey(record->libraryId, source, this), this, [this](const Result<NewKey> &key) -> Result<> {
            return key ? m_vault.create(key->record, key->key) : failure(key.error());
        });
    }
    return andThen(existingKey(*record, source, this), this, [this](const Result<SealingKey> &key) -> Result<> {
        const Result<> unlocked = key ? m_vault.unlock(*key) : failure(key.error());
        if (unlocked && !isReadOnly())
            QFile::remove(asideFile()); // a restore that was killed before it could do so
        return unlocked;
    });
}

void Library::lock()
{
    m_vault.lock();
    Q_EMIT locked();
}

QFuture<Result<>> Library::changeKey(const KeySource &source)
{
    if (!isUnlocked())
        return ready(failure(ErrorKind::Locked));
    const auto old = m_vault.record();
    if (!old)
        return ready(failure(old.error()));
    return andThen(newKey(old->libraryId, source, this), this, [this, old, source](const Result<NewKey> &key) {
        const Result<> changed = key ? m_vault.rekey(key->record, key->key) : failure(key.error());
        if (!changed)
            return ready(changed);
        m_database->emptyLog();
        return removeEntry(source.keyring, *old);
    });
}

QFuture<Result<>> Library::erase(SecretStore *keyring)
{
    const auto old = m_vault.record();
    if (!old)
        return ready(failure(old.error()));
    if (const auto emptied = m_database->transact([&] { return emptyTables(*m_database); }); !emptied)
        return ready(emptied);
    lock();
    if (const auto shrunk = m_database->execute(QStringLiteral("VACUUM")); !shrunk)
        return ready(shrunk);
    m_database->emptyLog();
    QFile::remove(asideFile());
    return removeEntry(keyring, *old);
}

QFuture<Result<BackupSummary>> Library::backUp(const QString &path, const QString &passphrase, const KdfCost &cost)
{
    const auto record = m_vault.record();
    const auto master = m_vault.masterKey();
    if (!record || !master)
        return QtFuture::makeReadyFuture(Result<BackupSummary>(failure(record ? master.error() : record.error())));
    const auto own = newKey(record->libraryId, {passphrase, nullptr, cost}, this);
    return andThen(own, this, [folder = folder(), master = *master, path](const Result<NewKey> &key) {
        return runInPool([=]() -> Result<BackupSummary> {
            return key ? writeBackup(folder, master, *key, path) : failure(key.error());
        });
    });
}

QFuture<Result<BackupSummary>> Library::inspectBackup(const QString &path, const QString &passphrase)
{
    return runInPool([=]() -> Result<BackupSummary> {
        const auto sodium = initialiseSodium(); // no library may have been opened before
        return sodium ? likeness::inspectBackup(path, passphrase) : failure(sodium.error());
    });
}

QFuture<Result<BackupSummary>> Library::restore(const QString &path, const QString &passphrase, SecretStore *keyring)
{
    // A key record that is damaged names no key: nothing of the old one can be taken along or away.
    const LockRecord old = readLockRecord(*m_database).value_or(LockRecord());
    const auto unpacked = runInPool([=, folder = folder()] { return unpackBackup(path, passphrase, folder); });
    return andThen(unpacked, this, [this, old, keyring](const Result<UnpackedBackup> &backup) {
        const Result<> adopted = backup ? adopt(*backup) : failure(backup.error());
        if (!adopted)
            return QtFuture::makeReadyFuture(Result<BackupSummary>(failure(adopted.error())));
        return andThen(keepKeyOf(old, keyring), this,
                       [summary = backup->summary](const Result<> &) { return Result<BackupSummary>(summary); });
    });
}

QString Library::folder() const
{
    return QFileInfo(m_database->file()).path();
}

QString Library::asideFile() const
{
    return QDir(folder()).filePath(QStringLiteral("library.before-restore.db"));
}

/// The old library goes only once the new one is open.
Result<> Library::adopt(const UnpackedBackup &backup)
{
    if (auto replaced = m_database->replaceBy(backup.file, asideFile()); !replaced)
        return replaced;
    lock(); // whoever keeps content in memory lets go of the old one
    auto unlocked = m_vault.unlock(backup.key);
    if (unlocked)
        QFile::remove(asideFile());
    return unlocked;
}

/// The restored library is protected as the one before it was, if the keyring is willing.
QFuture<Result<>> Library::keepKeyOf(const LockRecord &old, SecretStore *keyring)
{
    if (keyring == nullptr || old.protection != Protection::Keyring)
        return ready({});
    return andThen(changeKey({std::nullopt, keyring, {}}), this,
                   [old, keyring](const Result<> &kept) { return kept ? removeEntry(keyring, old) : ready(kept); });
}

AvatarStore &Library::avatars()
{
    return m_avatars;
}

SourceStore &Library::sources()
{
    return m_sources;
}

PageStore &Library::pages()
{
    return m_pages;
}

ExampleStore &Library::examples()
{
    return m_examples;
}

SettingsStore &Library::settings()
{
    return m_settings;
}

AccountStore &Library::accounts()
{
    return m_accounts;
}

PromptStore &Library::prompts()
{
    return m_prompts;
}

TransferStore &Library::transfers()
{
    return m_transfers;
}

ChatStore &Library::chats()
{
    return m_chats;
}

TurnStore &Library::turns()
{
    return m_turns;
}

AnswerStore &Library::answers()
{
    return m_answers;
}

} // namespace likeness
