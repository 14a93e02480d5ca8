// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/text_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace likeness::engine {

namespace {

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

} // namespace

Result<void> writeWhole(const std::filesystem::path &path, std::string_view bytes)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    const bool isWritten = descriptor >= 0 && writeAll(descriptor, bytes);
    const std::string reason = std::strerror(errno);
    const bool isClosed = descriptor >= 0 && ::close(descriptor) == 0;
    if (!isWritten || !isClosed)
        return fail(FailureKind::Io, "The file " + path.filename().string() + " could not be written: " + reason + ".");
    return {};
}

} // namespace likeness::engine
