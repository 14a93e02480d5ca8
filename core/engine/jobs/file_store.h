// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/sealed_folder.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>

namespace likeness::engine {

struct FileInfo {
    std::string id;
    std::string name; ///< as the sender calls it; never part of a path
    std::string purpose;
    std::int64_t bytes = 0;
    std::int64_t createdAt = 0;
    std::optional<std::int64_t> expiresAt; ///< the file goes by itself then
};

/// Uploaded training files and the results of jobs. All functions may be called from any thread.
class FileStore {
public:
    /// Reads what is there. Content without a description (a crash came between) is removed.
    static Result<std::unique_ptr<FileStore>> open(const SealedFolder &folder);

    /// A file that is arriving; gone again unless it was finished.
    class Arriving {
    public:
        Result<void> add(std::string_view content);
        std::int64_t bytes() const { return m_bytes; }

    private:
        friend class FileStore;
        Arriving(std::string id, SealedWriter writer) : m_id(std::move(id)), m_writer(std::move(writer)) { }

        std::string m_id;
        SealedWriter m_writer;
        std::int64_t m_bytes = 0;
    };

    Result<Arriving> begin();
    Result<FileInfo> finish(Arriving &file, const std::string &name, const std::string &purpose,
                            std::optional<std::int64_t> secondsToKeep = {});
    Result<FileInfo> add(const std::string &name, const std::string &purpose, std::string_view content);

    /// @return NotFound
    Result<FileInfo> find(const std::string &id);
    std::vector<FileInfo> list(); ///< newest first
    Result<void> remove(const std::string &id);
    Result<std::string> content(const std::string &id);
    Result<void> contentParts(const std::string &id, const std::function<Result<void>(std::string_view)> &take);

private:
    explicit FileStore(const SealedFolder &folder) : m_folder(folder) { }
    void load();
    void removeExpired();

    SealedFolder m_folder;
    std::mutex m_mutex;
    std::map<std::string, FileInfo> m_files;
};

} // namespace likeness::engine
