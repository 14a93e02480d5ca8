// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/sealed_folder.h"

namespace likeness::engine {

/// A list that only grows, such as the events of a job. What a crash left half written at its end is cut off when the
/// log is opened; every entry before it stays.
class SealedLog {
public:
    /// Opens or begins the log. @param entries gets what is in it
    static Result<SealedLog> open(const SealedFolder &folder, const std::string &name,
                                  std::vector<std::string> &entries);

    /// Kept when the program is killed; flush() makes it last through a power cut too. After a failure the log is as
    /// it was.
    Result<void> append(std::string_view entry);
    Result<void> flush() const;

private:
    SealedLog(Descriptor file, Frames frames) : m_file(std::move(file)), m_frames(std::move(frames)) { }
    Result<void> load(std::vector<std::string> &entries);
    Result<void> cutTo(std::uint64_t length);

    Descriptor m_file;
    Frames m_frames;
    std::uint64_t m_number = 0;
    std::uint64_t m_length = 0; ///< of whole entries
};

} // namespace likeness::engine
