// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/drop/drop_content.h"

#include <QDir>
#include <QSet>

namespace likeness {

/// Gives pasted or dropped content without a file a place from which it can be read like any other, for its owner
/// alone. The place is the same at every start, so what a killed program had not read yet is read by the next.
class PasteBox final {
public:
    explicit PasteBox(const QString &folder) : m_folder(folder) { }

    /// The path of a new file. Io.
    Result<QString> keep(const DropContent &content);
    bool isEmpty() const { return m_folder.isEmpty(QDir::Files); }
    /// Removes what is not among these paths any more.
    void sweep(const QSet<QString> &stillWanted);

private:
    QDir m_folder;
};

/// A folder of the session, which lies in memory on most systems; else one of the library's.
QString pasteFolderOf(const QString &dataDir);

} // namespace likeness
