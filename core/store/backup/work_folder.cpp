// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/work_folder.h"

#include <QDir>

namespace likeness {

namespace {

const QString prefix = QStringLiteral("copy-");

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("copy.lock")));
    lock->setStaleLockTime(0); // only a dead owner makes it stale, never its age
    return lock;
}

} // namespace

WorkFolder::WorkFolder(const QString &dataDir) : m_folder(QDir(dataDir).filePath(prefix + QStringLiteral("XXXXXX")))
{
}

Result<std::shared_ptr<WorkFolder>> WorkFolder::make(const QString &dataDir)
{
    std::shared_ptr<WorkFolder> folder(new WorkFolder(dataDir));
    if (!folder->m_folder.isValid())
        return failure(ErrorKind::Io, dataDir, folder->m_folder.errorString());
    folder->m_lock = lockIn(folder->path());
    if (!folder->m_lock->tryLock(0))
        return failure(ErrorKind::Io, folder->path(), QStringLiteral("copy.lock"));
    return folder;
}

void WorkFolder::removeAbandoned(const QString &dataDir)
{
    const QDir folder(dataDir);
    for (const QString &name : folder.entryList({prefix + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        const auto lock = lockIn(folder.filePath(name));
        if (!lock->tryLock(0))
            continue; // another program is copying just now
        lock->unlock();
        QDir(folder.filePath(name)).removeRecursively();
    }
}

} // namespace likeness
