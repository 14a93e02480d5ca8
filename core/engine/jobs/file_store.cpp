// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/file_store.h"

#include "engine/base/json.h"
#include "engine/storage/ids.h"

#include <algorithm>

namespace likeness::engine {

namespace {

const std::string folderName = "files/";

std::string infoName(const std::string &id)
{
    return folderName + id + ".info";
}

std::string contentName(const std::string &id)
{
    return folderName + id + ".content";
}

std::string recordOf(const FileInfo &file)
{
    Json json{{"id", file.id},
              {"name", file.name},
              {"purpose", file.purpose},
              {"bytes", file.bytes},
              {"created", file.createdAt}};
    if (file.expiresAt)
        json["expires"] = *file.expiresAt;
    return textOf(json);
}

std::optional<FileInfo> fileFrom(const std::string &text)
{
    const Json json = parseJson(text);
    FileInfo file;
    file.id = stringIn(json, "id");
    file.name = stringIn(json, "name");
    file.purpose = stringIn(json, "purpose");
    file.bytes = integerIn(json, "bytes").value_or(0);
    file.createdAt = integerIn(json, "created").value_or(0);
    file.expiresAt = integerIn(json, "expires");
    return file.id.empty() ? std::nullopt : std::optional(file);
}

tl::unexpected<Failure> noSuchFile(const std::string &id)
{
    return fail(FailureKind::NotFound, "No such File object: " + id, "id");
}

} // namespace

Result<std::unique_ptr<FileStore>> FileStore::open(const SealedFolder &folder)
{
    std::unique_ptr<FileStore> store(new FileStore(folder));
    store->load();
    return store;
}

void FileStore::load()
{
    const auto names = m_folder.list(folderName);
    for (const std::string &name : names) {
        const std::filesystem::path path(name);
        if (path.extension() != ".info")
            continue;
        const auto text = m_folder.read(folderName + name);
        if (const auto file = text ? fileFrom(*text) : std::nullopt)
            m_files.emplace(file->id, *file);
    }
    for (const std::string &name : names) {
        const std::filesystem::path path(name);
        // Removing is tried again at the next start; a damaged description keeps its content.
        if (path.extension() == ".content" && !m_folder.has(infoName(path.stem().string())))
            static_cast<void>(m_folder.remove(folderName + name));
    }
}

Result<void> FileStore::Arriving::add(std::string_view content)
{
    m_bytes += static_cast<std::int64_t>(content.size());
    return m_writer.add(content);
}

Result<FileStore::Arriving> FileStore::begin()
{
    const std::string id = newId("file-");
    auto writer = SealedWriter::begin(m_folder, contentName(id));
    if (!writer)
        return tl::make_unexpected(writer.error());
    return Arriving(id, std::move(*writer));
}

Result<FileInfo> FileStore::finish(Arriving &file, const std::string &name, const std::string &purpose,
                                   std::optional<std::int64_t> secondsToKeep)
{
    FileInfo info{file.m_id, name, purpose, file.m_bytes, unixTime(), {}};
    if (secondsToKeep)
        info.expiresAt = info.createdAt + *secondsToKeep;
    if (auto committed = file.m_writer.commit(); !committed)
        return tl::make_unexpected(committed.error());
    if (auto written = m_folder.write(infoName(info.id), recordOf(info)); !written) {
        static_cast<void>(m_folder.remove(contentName(info.id))); // the next start tries again
        return tl::make_unexpected(written.error());
    }
    const std::lock_guard lock(m_mutex);
    m_files.emplace(info.id, info);
    return info;
}

Result<FileInfo> FileStore::add(const std::string &name, const std::string &purpose, std::string_view content)
{
    auto arriving = begin();
    if (!arriving)
        return tl::make_unexpected(arriving.error());
    if (auto added = arriving->add(content); !added)
        return tl::make_unexpected(added.error());
    return finish(*arriving, name, purpose);
}

Result<FileInfo> FileStore::find(const std::string &id)
{
    removeExpired();
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.find(id);
    if (found == m_files.end())
        return noSuchFile(id);
    return found->second;
}

std::vector<FileInfo> FileStore::list()
{
    removeExpired();
    const std::lock_guard lock(m_mutex);
    std::vector<FileInfo> files;
    for (const auto &[id, file] : m_files)
        files.push_back(file);
    std::stable_sort(files.begin(), files.end(),
                     [](const FileInfo &a, const FileInfo &b) { return a.createdAt > b.createdAt; });
    return files;
}

Result<void> FileStore::remove(const std::string &id)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_files.find(id) == m_files.end())
            return noSuchFile(id);
    }
    // The description last: as long as it is there, so is the wish to delete the content.
    if (auto removed = m_folder.remove(contentName(id)); !removed)
        return removed;
    if (auto removed = m_folder.remove(infoName(id)); !removed)
        return removed;
    const std::lock_guard lock(m_mutex);
    m_files.erase(id);
    return {};
}

void FileStore::removeExpired()
{
    std::vector<std::string> expired;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[id, file] : m_files) {
            if (file.expiresAt && *file.expiresAt <= unixTime())
                expired.push_back(id);
        }
    }
    for (const std::string &id : expired)
        static_cast<void>(remove(id)); // it stays in the list, and the next call tries again
}

Result<std::string> FileStore::content(const std::string &id)
{
    if (const auto file = find(id); !file)
        return tl::make_unexpected(file.error());
    return m_folder.read(contentName(id));
}

Result<void> FileStore::contentParts(const std::string &id, const std::function<Result<void>(std::string_view)> &take)
{
    if (const auto file = find(id); !file)
        return tl::make_unexpected(file.error());
    return m_folder.readParts(contentName(id), take);
}

} // namespace likeness::engine
