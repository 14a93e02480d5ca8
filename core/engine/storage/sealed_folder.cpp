// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/sealed_folder.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace likeness::engine {

namespace {

/// Reads up to `length` bytes; fewer only at the end of the file.
Result<std::string> readSome(const Descriptor &file, std::size_t length)
{
    std::string bytes(length, '\0');
    std::size_t got = 0;
    while (got < length) {
        const ssize_t count = ::read(file.number(), bytes.data() + got, length - got);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure("Reading the engine's data", errno);
        if (count == 0)
            break;
        got += static_cast<std::size_t>(count);
    }
    bytes.resize(got);
    return bytes;
}

tl::unexpected<Failure> cut()
{
    return fail(FailureKind::Corrupt, "A file of the engine's data is cut off.");
}

/// The sealed bytes of the next frame.
Result<std::string> nextFrame(const Descriptor &file)
{
    const auto head = readSome(file, Frames::lengthBytes);
    if (!head)
        return head;
    if (head->size() < Frames::lengthBytes)
        return cut();
    const std::uint32_t length = Frames::lengthIn(*head);
    if (length > Frames::highestLength)
        return fail(FailureKind::Corrupt, "A file of the engine's data claims a part that is too long.");
    auto sealed = readSome(file, length);
    if (sealed && sealed->size() < length)
        return cut();
    return sealed;
}

bool isAtEnd(const Descriptor &file)
{
    const off_t here = ::lseek(file.number(), 0, SEEK_CUR);
    const off_t end = ::lseek(file.number(), 0, SEEK_END);
    ::lseek(file.number(), here, SEEK_SET);
    return here >= end;
}

} // namespace

Result<void> SealedFolder::write(const std::string &name, std::string_view content) const
{
    auto writer = SealedWriter::begin(*this, name);
    if (!writer)
        return tl::make_unexpected(writer.error());
    if (auto added = writer->add(content); !added)
        return added;
    return writer->commit();
}

Result<std::string> SealedFolder::read(const std::string &name) const
{
    std::string content;
    const auto done = readParts(name, [&content](std::string_view part) -> Result<void> {
        content.append(part);
        return {};
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return content;
}

Result<void> SealedFolder::readParts(const std::string &name,
                                     const std::function<Result<void>(std::string_view)> &take) const
{
    const auto file = openFile(path(name), O_RDONLY);
    if (!file)
        return tl::make_unexpected(file.error());
    const Frames frames(m_sealer, name);
    const auto heading = readSome(*file, Frames::headingBytes);
    if (!heading)
        return tl::make_unexpected(heading.error());
    if (auto checked = frames.checkHeading(*heading); !checked)
        return checked;
    for (std::uint64_t number = 0;; ++number) {
        const auto sealed = nextFrame(*file);
        if (!sealed)
            return tl::make_unexpected(sealed.error());
        const bool isLast = isAtEnd(*file);
        const auto plain = frames.open(*sealed, number, isLast ? FrameKind::Last : FrameKind::Part);
        if (!plain)
            return tl::make_unexpected(plain.error());
        if (auto taken = take(*plain); !taken || isLast)
            return taken;
    }
}

Result<void> SealedFolder::remove(const std::string &name) const
{
    std::error_code error;
    std::filesystem::remove_all(path(name), error);
    if (error)
        return systemFailure("Deleting the engine's data", error.value());
    const auto parent = path(name).parent_path();
    return std::filesystem::exists(parent, error) ? flushFolder(parent) : Result<void>();
}

bool SealedFolder::has(const std::string &name) const
{
    std::error_code error;
    return std::filesystem::exists(path(name), error);
}

std::vector<std::string> SealedFolder::list(const std::string &folder) const
{
    std::vector<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator it(path(folder), error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

SealedWriter::SealedWriter(const SealedFolder &folder, const std::string &name)
    : m_frames(folder.sealer(), name),
      m_target(folder.path(name)),
      m_temporary(m_target)
{
    m_temporary += unfinishedEnding;
}

SealedWriter::~SealedWriter()
{
    if (m_file && !m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<SealedWriter> SealedWriter::begin(const SealedFolder &folder, const std::string &name)
{
    SealedWriter writer(folder, name);
    if (auto made = makeFolder(writer.m_target.parent_path()); !made)
        return tl::make_unexpected(made.error());
    auto file = openFile(writer.m_temporary, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file)
        return tl::make_unexpected(file.error());
    writer.m_file = std::move(*file);
    if (auto written = writeAll(writer.m_file, writer.m_frames.heading()); !written)
        return tl::make_unexpected(written.error());
    return writer;
}

Result<void> SealedWriter::add(std::string_view content)
{
    while (!content.empty()) {
        // A full part is only written when more comes: the last one is marked.
        if (m_held.size() == Frames::partBytes) {
            if (auto written = writeFrame(FrameKind::Part); !written)
                return written;
        }
        const std::size_t taken = std::min(content.size(), Frames::partBytes - m_held.size());
        m_held.append(content.substr(0, taken));
        content.remove_prefix(taken);
    }
    return {};
}

Result<void> SealedWriter::writeFrame(FrameKind kind)
{
    auto written = writeAll(m_file, m_frames.frame(m_held, m_number++, kind));
    m_held.clear();
    return written;
}

Result<void> SealedWriter::commit()
{
    if (auto written = writeFrame(FrameKind::Last); !written)
        return written;
    if (auto flushed = flush(m_file); !flushed)
        return flushed;
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return systemFailure("Writing the engine's data", errno);
    m_temporary.clear();
    return flushFolder(m_target.parent_path());
}

} // namespace likeness::engine
