// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/local/model_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace likeness {
namespace {

const QString linkEnding = QStringLiteral(".link");
const QString configName = QStringLiteral("config.json");

/// A folder's name as an id: in the alphabet of file names that every system takes.
QString idOf(const QString &folder)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString id = QFileInfo(folder).fileName().replace(odd, QStringLiteral("-"));
    while (id.startsWith(u'.') || id.startsWith(u'-'))
        id.remove(0, 1);
    return id.isEmpty() ? QStringLiteral("model") : id;
}

} // namespace

ModelFolder::ModelFolder(const QString &engineFolder)
    : m_models(QDir(engineFolder).filePath(QStringLiteral("models"))),
      m_downloads(QDir(engineFolder).filePath(QStringLiteral("downloads")))
{
}

QString ModelFolder::linkOf(const QString &id) const
{
    return QDir(m_models).filePath(id + linkEnding);
}

QString ModelFolder::downloadOf(const QString &id) const
{
    return QDir(m_downloads).filePath(id);
}

QVector<InstalledModel> ModelFolder::installed() const
{
    QVector<InstalledModel> all;
    const QFileInfoList entries =
        QDir(m_models).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() && QFile::exists(QDir(entry.filePath()).filePath(configName))) {
            all.append({entry.fileName(), entry.filePath(), false});
        } else if (entry.fileName().endsWith(linkEnding)) {
            QFile link(entry.filePath());
            if (link.open(QIODevice::ReadOnly))
                all.append({entry.completeBaseName(), QString::fromUtf8(link.readLine()).trimmed(), true});
        }
    }
    return all;
}

bool ModelFolder::has(const QString &id) const
{
    return QFile::exists(linkOf(id)) || QFile::exists(QDir(m_models).filePath(id + u'/' + configName));
}

qint64 ModelFolder::downloadedBytes(const QString &id) const
{
    qint64 bytes = 0;
    QDirIterator files(downloadOf(id), QDir::Files);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

Result<> ModelFolder::adopt(const QString &id) const
{
    const QString target = QDir(m_models).filePath(id);
    if (!QDir().mkpath(m_models) || !QDir().rename(downloadOf(id), target))
        return failure(ErrorKind::Io, target);
    return {};
}

Result<QString> ModelFolder::link(const QString &folder) const
{
    const QString whole = QFileInfo(folder).canonicalFilePath();
    if (whole.isEmpty())
        return failure(ErrorKind::NotFound, folder);
    if (!QFile::exists(QDir(whole).filePath(configName)))
        return failure(ErrorKind::BadInput, whole, QStringLiteral("no config.json"));
    const QString name = idOf(whole);
    QString id = name;
    for (int number = 2; has(id); ++number)
        id = QStringLiteral("%1-%2").arg(name).arg(number);
    QSaveFile file(linkOf(id));
    const QByteArray line = whole.toUtf8() + '\n';
    if (!QDir().mkpath(m_models) || !file.open(QIODevice::WriteOnly) || file.write(line) != line.size()
        || !file.commit())
        return failure(ErrorKind::Io, file.fileName(), file.errorString());
    return id;
}

Result<> ModelFolder::remove(const QString &id) const
{
    const bool isThere = has(id) || QFile::exists(downloadOf(id));
    if (!isThere || id.contains(u'/'))
        return failure(ErrorKind::NotFound, id);
    const bool isGone = (!QFile::exists(linkOf(id)) || QFile::remove(linkOf(id)))
        && QDir(QDir(m_models).filePath(id)).removeRecursively() && QDir(downloadOf(id)).removeRecursively();
    return isGone ? Result<>() : failure(ErrorKind::Io, id);
}

} // namespace likeness
