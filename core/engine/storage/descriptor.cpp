// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace likeness::engine {

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

tl::unexpected<Failure> systemFailure(const char *doing, int error)
{
    if (error == ENOSPC || error == EDQUOT || error == EFBIG) {
        return fail(FailureKind::Io, "There is no space left for the engine's data. Free some and try again.", {},
                    "disk_full");
    }
    return fail(FailureKind::Io, std::string(doing) + " failed: " + std::generic_category().message(error) + ".");
}

Result<Descriptor> openFile(const std::filesystem::path &path, int flags)
{
    Descriptor file(::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file)
        return file;
    if (errno == ENOENT)
        return fail(FailureKind::NotFound, "There is no such file in the engine's data.");
    return systemFailure("Opening a file of the engine's data", errno);
}

Result<void> writeAll(const Descriptor &file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return systemFailure("Writing the engine's data", errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> flush(const Descriptor &file)
{
    if (::fsync(file.number()) != 0)
        return systemFailure("Writing the engine's data to the disk", errno);
    return {};
}

Result<void> flushFolder(const std::filesystem::path &folder)
{
    const auto opened = openFile(folder, O_RDONLY | O_DIRECTORY);
    if (!opened)
        return tl::make_unexpected(opened.error());
    return flush(*opened);
}

Result<void> makeFolder(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return systemFailure("Making a folder for the engine's data", error.value());
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    return {};
}

} // namespace likeness::engine
