// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/hashed_files.h"

#include "services/reading/file_list.h"
#include "services/reading/read_queue.h"

#include <QFileInfo>

namespace likeness {

QVector<HashedFile> hashFiles(const QStringList &paths, const ContentHasher &hasher,
                              const std::atomic<bool> &isCancelled)
{
    QVector<HashedFile> files;
    for (const QString &path : listFiles(paths)) {
        const QFileInfo info(path);
        HashedFile file{{info.fileName(), path, info.size(), {}}, {}};
        const Result<QByteArray> content = isCancelled ? failure(ErrorKind::Cancelled, path) : loadFile(path);
        if (content)
            file.file.contentHash = hasher.hash(*content);
        else
            file.error = content.error();
        files.append(std::move(file));
    }
    return files;
}

std::function<Result<>(const QByteArray &content)> isSameFile(const ContentHasher &hasher, const QByteArray &hash,
                                                              const QString &path)
{
    return [hasher, hash, path](const QByteArray &content) -> Result<> {
        if (hasher.hash(content) == hash)
            return {};
        return failure(ErrorKind::NotFound, path, QStringLiteral("the file has changed since it was added"));
    };
}

} // namespace likeness
