// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop/paste_box.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QStandardPaths>

namespace likeness {

namespace {

constexpr QFile::Permissions ownerAlone = QFile::ReadOwner | QFile::WriteOwner;

bool writeTo(QFile &file, const DropContent &content)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerAlone))
        return false;
    if (!content.picture.isNull())
        return content.picture.save(&file, "PNG");
    const QByteArray bytes = content.text.toUtf8();
    return file.write(bytes) == bytes.size();
}

/// "Pasted 2026-11-22 17.05", with a number where the minute saw more than one.
QString freeName(const QDir &folder, const QString &suffix)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh.mm"));
    const QString name = QCoreApplication::translate("PasteBox", "Pasted %1").arg(stamp);
    QString free = name + u'.' + suffix;
    for (int number = 2; folder.exists(free); ++number)
        free = QStringLiteral("%1 (%2).%3").arg(name).arg(number).arg(suffix);
    return free;
}

} // namespace

Result<QString> PasteBox::keep(const DropContent &content)
{
    const QString suffix = content.picture.isNull() ? QStringLiteral("txt") : QStringLiteral("png");
    if (!m_folder.mkpath(QStringLiteral(".")))
        return failure(ErrorKind::Io, m_folder.path());
    // In a folder that all share somebody else could have made it.
    QFile::setPermissions(m_folder.path(), ownerAlone | QFile::ExeOwner);
    QFile file(m_folder.filePath(freeName(m_folder, suffix)));
    if (!writeTo(file, content))
        return failure(ErrorKind::Io, file.fileName(), file.errorString());
    return file.fileName();
}

void PasteBox::sweep(const QSet<QString> &stillWanted)
{
    const QFileInfoList files = m_folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (!stillWanted.contains(file.absoluteFilePath()))
            QFile::remove(file.absoluteFilePath());
    }
}

QString pasteFolderOf(const QString &dataDir)
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        return QDir(dataDir).filePath(QStringLiteral("pasted"));
    const QByteArray name = QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return QDir(runtime).filePath(
        QStringLiteral("likeness-pasted-%1").arg(QString::fromLatin1(name.toHex().first(16))));
}

} // namespace likeness
