// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/privacy.h"

#include "base/async.h"
#include "store/library.h"

#include <QDirIterator>

namespace likeness {

namespace {

constexpr Setting<int> lockAfterSetting{"lock_after_minutes", 0};

} // namespace

Privacy::Privacy(Library &library, SecretStore &keyring, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_keyring(keyring)
{
}

QString Privacy::folder() const
{
    return m_library.folder();
}

qint64 Privacy::size() const
{
    qint64 bytes = 0;
    QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

Result<KeyPlace> Privacy::keyPlace() const
{
    return m_library.protection().map([](Protection protection) {
        return protection == Protection::Passphrase ? KeyPlace::Passphrase : KeyPlace::Keyring;
    });
}

QFuture<Result<>> Privacy::setPassphrase(const QString &passphrase)
{
    return told(m_library.changeKey({passphrase, &m_keyring, {}}));
}

QFuture<Result<>> Privacy::moveToKeyring()
{
    return told(m_library.changeKey({std::nullopt, &m_keyring, {}}));
}

QFuture<Result<>> Privacy::told(const QFuture<Result<>> &done)
{
    return andThen(done, this, [this](const Result<> &result) {
        Q_EMIT changed(); // also after a failure: of two steps the first may be done
        return result;
    });
}

Result<int> Privacy::lockAfter() const
{
    return m_library.settings().get(lockAfterSetting);
}

Result<> Privacy::setLockAfter(int minutes)
{
    auto done = m_library.settings().set(lockAfterSetting, minutes);
    Q_EMIT changed();
    return done;
}

QFuture<Result<BackupSummary>> Privacy::backUp(const QString &path, const QString &passphrase)
{
    return m_library.backUp(path, passphrase);
}

QFuture<Result<BackupSummary>> Privacy::inspectBackup(const QString &path, const QString &passphrase) const
{
    return Library::inspectBackup(path, passphrase);
}

} // namespace likeness
