// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <QTemporaryDir>

#include <memory>

namespace likeness::cli {

/// The files that a verb is to read: those named, those in named folders, and standard input where "-" is named, under
/// the name "stdin". What comes from there is held in memory alone and is gone with this object.
class InputFiles {
public:
    /// Opens standard input if it is named. Refuses what names no file at all, and languages that are not installed.
    static tl::expected<std::unique_ptr<InputFiles>, Problem> open(const Context &context);

    ~InputFiles();
    InputFiles(const InputFiles &) = delete;
    InputFiles &operator=(const InputFiles &) = delete;

    /// For verbs that take one file: refuses folders with several.
    tl::expected<QString, Problem> only() const;
    const QStringList &paths() const { return m_paths; }

private:
    InputFiles() = default;
    tl::expected<QString, Problem> takeStandardInput();

    QStringList m_paths;
    int m_memory = -1; ///< descriptor of what standard input gave
    std::unique_ptr<QTemporaryDir> m_folder; ///< holds a link of that name
};

} // namespace likeness::cli
