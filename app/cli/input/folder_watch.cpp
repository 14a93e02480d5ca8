// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input/folder_watch.h"

#include "services/reading/file_list.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace likeness::cli {

namespace {

constexpr int lookAgainAfter = 400; // milliseconds without growing mean that a file is whole
constexpr int deepest = 4;

void appendFolders(const QString &folder, int depth, QStringList &all)
{
    all.append(folder);
    if (depth == deepest)
        return;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        appendFolders(QDir(folder).filePath(name), depth + 1, all);
}

} // namespace

QStringList foldersIn(const QString &folder)
{
    QStringList all;
    appendFolders(folder, 0, all);
    return all;
}

FolderWatch::FolderWatch(QStringList folders, const QStringList &known)
    : m_folders(std::move(folders)),
      m_known(known.begin(), known.end())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookAgainAfter);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    watchAll();
    m_timer.start(); // what came while this was set up
}

void FolderWatch::watchAll()
{
    const QStringList watched = m_watcher.directories();
    for (const QString &folder : std::as_const(m_folders)) {
        for (const QString &one : foldersIn(folder)) {
            if (!watched.contains(one))
                m_watcher.addPath(one);
        }
    }
}

void FolderWatch::look()
{
    watchAll();
    QStringList whole;
    for (const QString &path : listFiles(m_folders)) {
        if (m_known.contains(path))
            continue;
        const qint64 size = QFileInfo(path).size();
        if (m_growing.value(path, -1) != size) {
            m_growing.insert(path, size);
            continue;
        }
        m_growing.remove(path);
        m_known.insert(path);
        whole.append(path);
    }
    if (!m_growing.isEmpty())
        m_timer.start();
    if (!whole.isEmpty())
        Q_EMIT arrived(whole);
}

} // namespace likeness::cli
