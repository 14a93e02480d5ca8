// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/sealed_log.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace likeness::engine {

namespace {

Result<std::string> wholeFile(const Descriptor &file)
{
    struct stat facts { };
    if (::fstat(file.number(), &facts) != 0)
        return systemFailure("Reading the engine's data", errno);
    std::string bytes(static_cast<std::size_t>(facts.st_size), '\0');
    std::size_t got = 0;
    while (got < bytes.size()) {
        const ssize_t count = ::pread(file.number(), bytes.data() + got, bytes.size() - got, static_cast<off_t>(got));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemFailure("Reading the engine's data", errno);
        got += static_cast<std::size_t>(count);
    }
    return bytes;
}

} // namespace

Result<SealedLog> SealedLog::open(const SealedFolder &folder, const std::string &name,
                                  std::vector<std::string> &entries)
{
    if (auto made = makeFolder(folder.path(name).parent_path()); !made)
        return tl::make_unexpected(made.error());
    auto file = openFile(folder.path(name), O_RDWR | O_CREAT);
    if (!file)
        return tl::make_unexpected(file.error());
    SealedLog log(std::move(*file), Frames(folder.sealer(), name));
    if (auto loaded = log.load(entries); !loaded)
        return tl::make_unexpected(loaded.error());
    return log;
}

Result<void> SealedLog::load(std::vector<std::string> &entries)
{
    const auto bytes = wholeFile(m_file);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (bytes->size() < Frames::headingBytes) { // new, or killed while it was begun
        if (auto emptied = cutTo(0); !emptied)
            return emptied;
        m_length = Frames::headingBytes;
        return writeAll(m_file, m_frames.heading());
    }
    std::string_view rest = *bytes;
    if (auto checked = m_frames.checkHeading(rest.substr(0, Frames::headingBytes)); !checked)
        return checked;
    rest.remove_prefix(Frames::headingBytes);
    while (rest.size() >= Frames::lengthBytes) {
        const std::uint32_t length = Frames::lengthIn(rest);
        if (length > rest.size() - Frames::lengthBytes)
            break;
        auto entry = m_frames.open(rest.substr(Frames::lengthBytes, length), m_number, FrameKind::Entry);
        if (!entry)
            break;
        entries.push_back(std::move(*entry));
        rest.remove_prefix(Frames::lengthBytes + length);
        ++m_number;
    }
    m_length = bytes->size() - rest.size();
    return cutTo(m_length);
}

Result<void> SealedLog::append(std::string_view entry)
{
    const std::string frame = m_frames.frame(entry, m_number, FrameKind::Entry);
    if (auto written = writeAll(m_file, frame); !written) {
        // The first failure is the one to tell; a rest that stays is cut off at the next start.
        static_cast<void>(cutTo(m_length));
        return written;
    }
    ++m_number;
    m_length += frame.size();
    return {};
}

Result<void> SealedLog::flush() const
{
    return engine::flush(m_file);
}

Result<void> SealedLog::cutTo(std::uint64_t length)
{
    const auto place = static_cast<off_t>(length);
    if (::ftruncate(m_file.number(), place) != 0 || ::lseek(m_file.number(), place, SEEK_SET) < 0)
        return systemFailure("Writing the engine's data", errno);
    return {};
}

} // namespace likeness::engine
