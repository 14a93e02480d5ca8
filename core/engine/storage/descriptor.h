// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace likeness::engine {

/// An open file, closed with its owner.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) { }
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) { }
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();

    int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

private:
    int m_number = -1;
};

/// Io with the system's words, code disk_full where nothing fits any more. Names no file: their names may say much.
tl::unexpected<Failure> systemFailure(const char *doing, int error);

/// Opens for the owner alone. @return NotFound where there is no such file
Result<Descriptor> openFile(const std::filesystem::path &path, int flags);
Result<void> writeAll(const Descriptor &file, std::string_view bytes);
Result<void> flush(const Descriptor &file);
/// Makes a rename or a new file in this folder last through a power cut.
Result<void> flushFolder(const std::filesystem::path &folder);
Result<void> makeFolder(const std::filesystem::path &folder);

} // namespace likeness::engine
