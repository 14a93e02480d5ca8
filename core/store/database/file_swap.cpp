// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/file_swap.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace likeness {

namespace {

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// A changed name survives a power cut only once its folder was synced.
Result<> syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    if (!isSynced)
        return failure(ErrorKind::Io, path, QStringLiteral("cannot sync the folder"));
#endif
    return {};
}

Result<> renameOver(const QString &from, const QString &to)
{
    std::error_code fault;
    std::filesystem::rename(native(from), native(to), fault);
    if (fault)
        return failure(ErrorKind::Io, to, QString::fromStdString(fault.message()));
    return syncFolder(QFileInfo(to).path());
}

/// A second name for the same file, or a copy where the file system knows no second names.
Result<> keepAside(const QString &file, const QString &aside)
{
    if (QFile::exists(aside) && !QFile::remove(aside))
        return failure(ErrorKind::Io, aside, QStringLiteral("cannot be replaced"));
    std::error_code fault;
    std::filesystem::create_hard_link(native(file), native(aside), fault);
    if (fault && !QFile::copy(file, aside))
        return failure(ErrorKind::Io, aside, QString::fromStdString(fault.message()));
    return {};
}

} // namespace

Result<> swapIn(const QString &next, const QString &file, const QString &aside)
{
    if (auto kept = keepAside(file, aside); !kept)
        return kept;
    return renameOver(next, file);
}

Result<> swapBack(const QString &aside, const QString &file)
{
    return renameOver(aside, file);
}

} // namespace likeness
