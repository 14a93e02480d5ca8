// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace likeness::cli {

/// Notices files that come into folders. A file is told of once nobody seems to write to it any more.
class FolderWatch final : public QObject {
    Q_OBJECT
public:
    /// `known` are there already.
    FolderWatch(QStringList folders, const QStringList &known);

Q_SIGNALS:
    void arrived(const QStringList &paths);

private:
    void watchAll();
    void look();

    QStringList m_folders;
    QSet<QString> m_known;
    QHash<QString, qint64> m_growing; ///< size when it was last looked at
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

/// A folder and those below it, as deep as files are listed.
QStringList foldersIn(const QString &folder);

} // namespace likeness::cli
