// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/data_folder.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace likeness::engine {

namespace {

constexpr const char *checkName = "key-check";

Result<Descriptor> lockFolder(const std::filesystem::path &root)
{
    auto lock = openFile(root / "lock", O_RDWR | O_CREAT);
    if (!lock)
        return lock;
    if (::flock(lock->number(), LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return fail(FailureKind::Conflict, "Another engine already works with this data folder.", "data");
    return systemFailure("Locking the data folder", errno);
}

/// Whether this key opens what is there; in a new folder, says so for the next start.
Result<void> checkKey(const SealedFolder &files)
{
    if (files.has(checkName)) {
        const auto content = files.read(checkName);
        return content ? Result<void>() : tl::make_unexpected(content.error());
    }
    if (files.has("jobs") || files.has("files"))
        return fail(FailureKind::Corrupt, "The data folder lacks its key check; it may be incomplete.");
    return files.write(checkName, "likeness");
}

void removeUnfinished(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::recursive_directory_iterator it(folder, error), end;
    while (!error && it != end) {
        const auto path = it->path();
        it.increment(error);
        std::error_code ignored; // what cannot be removed now is overwritten by the next file of its name
        if (path.extension() == unfinishedEnding)
            std::filesystem::remove(path, ignored);
    }
}

} // namespace

Result<DataFolder> DataFolder::open(const std::filesystem::path &root, Sealer sealer)
{
    if (auto made = makeFolder(root); !made)
        return tl::make_unexpected(made.error());
    auto lock = lockFolder(root);
    if (!lock)
        return tl::make_unexpected(lock.error());
    SealedFolder files(root, std::move(sealer));
    if (auto checked = checkKey(files); !checked)
        return tl::make_unexpected(checked.error());
    for (const char *name : {"models", "files", "jobs"}) {
        if (auto made = makeFolder(root / name); !made)
            return tl::make_unexpected(made.error());
    }
    removeUnfinished(root / "files");
    removeUnfinished(root / "jobs");
    return DataFolder(root, std::move(*lock), std::move(files));
}

} // namespace likeness::engine
