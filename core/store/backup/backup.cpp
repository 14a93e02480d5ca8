// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/backup.h"

#include "store/avatar_store.h"
#include "store/backup/sealed_file.h"
#include "store/database/database.h"
#include "store/database/migrations.h"
#include "store/database/row_values.h"
#include "store/keys/vault.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QSaveFile>

namespace likeness {

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;

Result<int> countOf(const Database &database, const QString &table, const QString &avatarId)
{
    return database.value(u"SELECT count(*) FROM " + table + u" WHERE avatar_id = ?", {avatarId})
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<BackupSummary> summaryOf(Database &database, Vault &vault)
{
    const auto schema = database.value(QStringLiteral("PRAGMA user_version"));
    const auto avatars = AvatarStore(database, vault).list();
    if (!schema || !avatars)
        return failure(schema ? avatars.error() : schema.error());
    BackupSummary summary;
    summary.createdAt = moment(QDateTime::currentMSecsSinceEpoch());
    summary.schema = schema->toInt();
    for (const Avatar &avatar : avatars->items) {
        const auto sources = countOf(database, QStringLiteral("sources"), avatar.id);
        const auto examples = countOf(database, QStringLiteral("examples"), avatar.id);
        if (!sources || !examples)
            return failure(sources ? examples.error() : sources.error());
        summary.avatars.append({avatar.name, *sources, *examples});
    }
    return summary;
}

QByteArray encoded(const BackupSummary &summary)
{
    QCborArray avatars;
    for (const BackupAvatar &avatar : summary.avatars)
        avatars.append(QCborArray{avatar.name, avatar.sources, avatar.examples});
    return QCborMap{{QStringLiteral("created_at"), stored(summary.createdAt)},
                    {QStringLiteral("schema"), summary.schema},
                    {QStringLiteral("size"), summary.size},
                    {QStringLiteral("avatars"), avatars}}
        .toCborValue()
        .toCbor();
}

BackupSummary decoded(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    BackupSummary summary;
    summary.createdAt = moment(map[QStringLiteral("created_at")].toInteger());
    summary.schema = int(map[QStringLiteral("schema")].toInteger());
    summary.size = map[QStringLiteral("size")].toInteger();
    for (const QCborValue value : map[QStringLiteral("avatars")].toArray()) {
        const QCborArray avatar = value.toArray();
        summary.avatars.append({avatar[0].toString(), int(avatar[1].toInteger()), int(avatar[2].toInteger())});
    }
    return summary;
}

/// VACUUM INTO copies what is there at one moment and nothing that was deleted, through a connection that cannot
/// write, so the program at work on the library is neither waited for nor held up.
Result<> copyDatabase(const QString &dataDir, const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return failure(ErrorKind::Io, copy, file.errorString());
    file.close();
    const auto source = Database::open(dataDir, OpenMode::ReadOnly);
    return source ? (*source)->execute(QStringLiteral("VACUUM INTO ?"), {copy}) : failure(source.error());
}

/// Puts the copy under the backup's own key and says what is in it.
Result<BackupSummary> rekeyCopy(const QString &folder, const SealingKey &master, const NewKey &own)
{
    const auto copy = Database::open(folder, OpenMode::ReadWrite);
    if (!copy)
        return failure(copy.error());
    Vault vault(**copy);
    Result<> done = vault.unlock(master);
    if (done)
        done = vault.rekey(own.record, own.key);
    if (!done)
        return failure(done.error());
    auto summary = summaryOf(**copy, vault);
    if (const auto emptied = (*copy)->tryEmptyLog(); !emptied)
        return failure(emptied.error());
    return summary;
}

/// The passphrase's key; what is at fault is the backup, so it is the one that is named.
Result<SecretBytes> rootKey(const SealedFileReader &reader, const QString &path, const QString &passphrase)
{
    auto root = deriveKey(passphrase, reader.kdf());
    return root ? root : failure(root.error().kind, path, root.error().detail);
}

/// Opens it and hands each piece of the library to `take`.
Result<BackupSummary> readBackup(SealedFileReader &reader, const SecretBytes &root,
                                 const std::function<Result<>(const QByteArray &)> &take)
{
    const auto preface = reader.unlock(root);
    if (!preface)
        return failure(preface.error());
    const auto done = reader.read(take);
    return done ? Result<BackupSummary>(decoded(*preface)) : failure(done.error());
}

Result<SealingKey> checkUnpacked(const QString &folder, const SecretBytes &root)
{
    const auto database = Database::open(folder, OpenMode::ReadWrite);
    if (!database)
        return failure(database.error());
    if (const auto version = checkVersion(**database); !version)
        return failure(version.error());
    const auto integrity = (*database)->value(QStringLiteral("PRAGMA integrity_check"));
    if (!integrity || integrity->toString() != u"ok")
        return failure(ErrorKind::Corrupt, (*database)->file(), QStringLiteral("integrity check"));
    const auto record = readLockRecord(**database);
    if (!record)
        return failure(record.error());
    const SealingKey key(record->masterKeyId, root);
    Result<> done = migrate(**database);
    if (done)
        done = Vault(**database).unlock(key);
    if (done)
        done = (*database)->tryEmptyLog();
    return done ? Result<SealingKey>(key) : failure(done.error());
}

} // namespace

Result<BackupSummary> writeBackup(const QString &dataDir, const SealingKey &master, const NewKey &own,
                                  const QString &path)
{
    const auto folder = WorkFolder::make(dataDir);
    if (!folder)
        return failure(folder.error());
    const QString copy = Database::fileIn((*folder)->path());
    if (const auto copied = copyDatabase(dataDir, copy); !copied)
        return failure(copied.error());
    auto summary = rekeyCopy((*folder)->path(), master, own);
    if (!summary)
        return summary;
    QFile content(copy);
    if (!content.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, copy, content.errorString());
    summary->size = content.size();
    const auto written = writeSealedFile(path, {own.key.bytes(), own.record.kdf}, encoded(*summary), content);
    return written ? summary : failure(written.error());
}

Result<BackupSummary> inspectBackup(const QString &path, const QString &passphrase)
{
    auto reader = SealedFileReader::open(path);
    if (!reader)
        return failure(reader.error());
    const auto root = rootKey(*reader, path, passphrase);
    if (!root)
        return failure(root.error());
    return readBackup(*reader, *root, [](const QByteArray &) { return Result<>(); });
}

Result<UnpackedBackup> unpackBackup(const QString &path, const QString &passphrase, const QString &dataDir)
{
    auto reader = SealedFileReader::open(path);
    if (!reader)
        return failure(reader.error());
    const auto root = rootKey(*reader, path, passphrase);
    const auto folder = WorkFolder::make(dataDir);
    if (!root || !folder)
        return failure(root ? folder.error() : root.error());
    const QString file = Database::fileIn((*folder)->path());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(ownerFile))
        return failure(ErrorKind::Io, file, out.errorString());
    const auto summary = readBackup(*reader, *root, [&](const QByteArray &piece) -> Result<> {
        return out.write(piece) == piece.size() ? Result<>() : failure(ErrorKind::Io, file, out.errorString());
    });
    if (!summary)
        return failure(summary.error());
    if (!out.commit())
        return failure(ErrorKind::Io, file, out.errorString());
    const auto key = checkUnpacked((*folder)->path(), *root);
    if (!key)
        return failure(key.error().kind, path, key.error().detail);
    return UnpackedBackup{*summary, *key, file, *folder};
}

} // namespace likeness
