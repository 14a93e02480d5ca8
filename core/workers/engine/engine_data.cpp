// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/engine/engine_data.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace likeness {
namespace {

const QStringList sealedEntries{QStringLiteral("files"), QStringLiteral("jobs"), QStringLiteral("key-check")};
const QString nameFile = QStringLiteral("key-name");
const QString asideFolder = QStringLiteral("of-another-library");

/// Tells keys apart without telling what they are.
QByteArray nameOf(const QByteArray &key)
{
    return QCryptographicHash::hash(QByteArray("the name of an engine's key" + key), QCryptographicHash::Sha256)
        .toHex()
        .first(16);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// Moves what is there; false where that fails.
bool move(const QDir &from, const QDir &to)
{
    if (!to.mkpath(QStringLiteral(".")))
        return false;
    for (const QString &entry : sealedEntries) {
        if (from.exists(entry) && !QFile::rename(from.filePath(entry), to.filePath(entry)))
            return false;
    }
    return true;
}

} // namespace

Result<> fitEngineData(const QString &folder, const QByteArray &key)
{
    const QDir engine(folder);
    const QByteArray wanted = nameOf(key);
    const QByteArray before = read(engine.filePath(nameFile));
    if (before == wanted)
        return {};
    const QDir aside(engine.filePath(asideFolder));
    const bool isMoved = before.isEmpty() || move(engine, QDir(aside.filePath(QString::fromLatin1(before))));
    if (!isMoved || !move(QDir(aside.filePath(QString::fromLatin1(wanted))), engine))
        return failure(ErrorKind::Io, folder);
    QSaveFile name(engine.filePath(nameFile));
    if (!name.open(QIODevice::WriteOnly) || name.write(wanted) != wanted.size() || !name.commit())
        return failure(ErrorKind::Io, name.fileName(), name.errorString());
    return {};
}

} // namespace likeness
