// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace likeness {

/// A folder inside the data directory for a copy of the library under way; gone when the last user goes. One that a
/// killed program left behind is taken away when the library is next opened for writing.
class WorkFolder {
public:
    static Result<std::shared_ptr<WorkFolder>> make(const QString &dataDir);
    static void removeAbandoned(const QString &dataDir);

    QString path() const { return m_folder.path(); }

private:
    explicit WorkFolder(const QString &dataDir);

    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< tells a folder in use from an abandoned one
};

} // namespace likeness
