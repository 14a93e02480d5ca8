// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/source_store.h"

#include <atomic>
#include <functional>
#include <optional>

namespace likeness {

/// A file that was looked at: what the store needs to know, or why nothing can be stored of it.
struct HashedFile {
    NewSource file;
    std::optional<Error> error; ///< of loadFile(); Cancelled for a file that was not looked at any more
};

/// Opens folders (see listFiles) and looks at every file; free to run on any thread.
QVector<HashedFile> hashFiles(const QStringList &paths, const ContentHasher &hasher,
                              const std::atomic<bool> &isCancelled);

/// For ReadQueue::Job: NotFound unless the file still has the content that was hashed.
std::function<Result<>(const QByteArray &content)> isSameFile(const ContentHasher &hasher, const QByteArray &hash,
                                                              const QString &path);

} // namespace likeness
