// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/backup_summary.h"

#include <QFuture>
#include <QObject>

namespace likeness {

class Library;
class SecretStore;

/// What opens the library.
enum class KeyPlace { Keyring, Passphrase };

/// How the library is kept: its key, its lock, its backups. What takes the library from under all other services
/// (locking, restoring, erasing) is only asked for here; the program does it once nobody works with it any more.
class Privacy : public QObject {
    Q_OBJECT
public:
    /// The keyring outlives it.
    Privacy(Library &library, SecretStore &keyring, QObject *parent = nullptr);

    QString folder() const;
    /// In bytes, of all that lies in the folder.
    qint64 size() const;

    Result<KeyPlace> keyPlace() const;
    /// From now on, and instead of the keyring where its key was there. BadInput: no passphrase.
    QFuture<Result<>> setPassphrase(const QString &passphrase);
    /// Service, Denied, TimedOut: it stays with the passphrase.
    QFuture<Result<>> moveToKeyring();

    void lock() { Q_EMIT lockWanted(); }
    /// Minutes without a key or the mouse after which it locks itself; 0: never.
    Result<int> lockAfter() const;
    Result<> setLockAfter(int minutes);

    /// See Library::backUp and Library::inspectBackup.
    QFuture<Result<BackupSummary>> backUp(const QString &path, const QString &passphrase);
    QFuture<Result<BackupSummary>> inspectBackup(const QString &path, const QString &passphrase) const;
    void restore(const QString &path, const QString &passphrase) { Q_EMIT restoreWanted(path, passphrase); }
    void eraseAll() { Q_EMIT eraseWanted(); }

Q_SIGNALS:
    /// Where the key is, or after how long it locks.
    void changed();
    void lockWanted();
    void restoreWanted(const QString &path, const QString &passphrase);
    void eraseWanted();

private:
    QFuture<Result<>> told(const QFuture<Result<>> &done);

    Library &m_library;
    SecretStore &m_keyring;
};

} // namespace likeness
