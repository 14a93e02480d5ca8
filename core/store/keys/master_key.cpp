// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/master_key.h"

#include "base/async.h"
#include "base/ids.h"

#include <QPromise>
#include <QThreadPool>

namespace likeness {

namespace {

QFuture<Result<SealingKey>> ready(Result<SealingKey> key)
{
    return QtFuture::makeReadyFuture(std::move(key));
}

/// In the pool: it takes half a second and a quarter of a gigabyte.
QFuture<Result<SealingKey>> derived(const QString &passphrase, const LockRecord &record)
{
    auto promise = std::make_shared<QPromise<Result<SealingKey>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, passphrase, record] {
        const auto bytes = deriveKey(passphrase, record.kdf);
        if (bytes)
            promise->addResult(SealingKey(record.masterKeyId, *bytes));
        else
            promise->addResult(failure(bytes.error()));
        promise->finish();
    });
    return future;
}

Result<SealingKey> keyFromEntry(const LockRecord &record, const KeySource &source, const Result<QByteArray> &entry)
{
    if (!entry) {
        const QString there = record.backend == source.keyring->name()
            ? QString()
            : u"; kept in " + record.backend + u", asked " + source.keyring->name();
        return failure(ErrorKind::Locked, QStringLiteral("keyring"), entry.error().detail + there);
    }
    const auto bytes = SecretBytes::copyOf(*entry);
    wipe(*entry);
    if (!bytes)
        return failure(ErrorKind::Denied, QStringLiteral("keyring"), QStringLiteral("the entry is not a key"));
    return SealingKey(record.masterKeyId, *bytes);
}

QFuture<Result<NewKey>> newKeyringKey(LockRecord record, const KeySource &source, QObject *guard)
{
    const SealingKey key(record.masterKeyId, SecretBytes::random());
    record.protection = Protection::Keyring;
    record.backend = source.keyring->name();
    const QByteArray secret(reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretBytes::size));
    const auto written = source.keyring->write(keyringEntry(record), secret);
    return andThen(written, guard, [record, key, secret](const Result<> &done) -> Result<NewKey> {
        wipe(secret);
        if (!done)
            return failure(done.error());
        return NewKey{record, key};
    });
}

} // namespace

QString keyringEntry(const LockRecord &record)
{
    return u"library " + record.libraryId + u" key " + record.masterKeyId;
}

QFuture<Result<SealingKey>> existingKey(const LockRecord &record, const KeySource &source, QObject *guard)
{
    if (record.protection == Protection::Passphrase) {
        return source.passphrase ? derived(*source.passphrase, record)
                                 : ready(failure(ErrorKind::Locked, QStringLiteral("passphrase")));
    }
    if (record.protection != Protection::Keyring || source.keyring == nullptr)
        return ready(failure(ErrorKind::Locked, QStringLiteral("keyring")));
    return andThen(source.keyring->read(keyringEntry(record)), guard,
                   [record, source](const Result<QByteArray> &entry) { return keyFromEntry(record, source, entry); });
}

QFuture<Result<NewKey>> newKey(const QString &libraryId, const KeySource &source, QObject *guard)
{
    LockRecord record;
    record.libraryId = libraryId;
    record.masterKeyId = newId();
    if (!source.passphrase) {
        return source.keyring != nullptr ? newKeyringKey(record, source, guard)
                                         : QtFuture::makeReadyFuture(Result<NewKey>(failure(ErrorKind::Locked)));
    }
    if (source.passphrase->isEmpty()) {
        return QtFuture::makeReadyFuture(
            Result<NewKey>(failure(ErrorKind::BadInput, QStringLiteral("passphrase"), QStringLiteral("empty"))));
    }
    record.protection = Protection::Passphrase;
    record.kdf = newKdfParameters(source.cost);
    return andThen(derived(*source.passphrase, record), guard,
                   [record](const Result<SealingKey> &key) -> Result<NewKey> {
                       if (!key)
                           return failure(key.error());
                       return NewKey{record, *key};
                   });
}

} // namespace likeness
