// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/file_list.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace likeness {

namespace {

constexpr int deepestFolder = 4;

void appendFolder(QStringList &files, const QString &folder, int depth)
{
    const QDir dir(folder);
    QStringList names = dir.entryList(QDir::Files | QDir::Readable);
    sortNaturally(names);
    for (const QString &name : std::as_const(names))
        files.append(dir.filePath(name));
    if (depth == deepestFolder)
        return;
    // Links to folders are not followed: they may lead back up.
    QStringList folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    sortNaturally(folders);
    for (const QString &name : std::as_const(folders))
        appendFolder(files, dir.filePath(name), depth + 1);
}

} // namespace

QStringList listFiles(const QStringList &paths)
{
    QStringList found;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            appendFolder(found, path, 1);
        else
            found.append(path);
    }
    QStringList files;
    QSet<QString> known;
    for (const QString &file : std::as_const(found)) {
        const QString place = QFileInfo(file).absoluteFilePath();
        if (!known.contains(place)) {
            known.insert(place);
            files.append(place);
        }
    }
    return files;
}

void sortNaturally(QStringList &names)
{
    QCollator order{QLocale(QLocale::English)}; // the C locale knows no numbers
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(names.begin(), names.end(),
                     [&order](const QString &a, const QString &b) { return order.compare(a, b) < 0; });
}

} // namespace likeness
