// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/descriptor.h"
#include "engine/storage/frames.h"

#include <functional>
#include <vector>

namespace likeness::engine {

/// Files of the engine's data by their path in the data folder, such as "jobs/ID/job". Every one is written beside
/// its place and renamed, so whoever reads finds the old or the new one, also after a crash.
class SealedFolder {
public:
    SealedFolder(std::filesystem::path root, Sealer sealer) : m_root(std::move(root)), m_sealer(std::move(sealer)) { }

    Result<void> write(const std::string &name, std::string_view content) const;
    /// @return NotFound or Corrupt
    Result<std::string> read(const std::string &name) const;
    /// The content part by part, for files that need not be in memory as a whole.
    Result<void> readParts(const std::string &name, const std::function<Result<void>(std::string_view)> &take) const;
    /// A file, or a folder with all that is in it. None there is no failure.
    Result<void> remove(const std::string &name) const;
    bool has(const std::string &name) const;
    /// The names in a folder, sorted.
    std::vector<std::string> list(const std::string &folder) const;

    std::filesystem::path path(const std::string &name) const { return m_root / name; }
    const Sealer &sealer() const { return m_sealer; }

private:
    std::filesystem::path m_root;
    Sealer m_sealer;
};

/// Writes a file as its content arrives. Without commit() nothing is left of it.
class SealedWriter {
public:
    static Result<SealedWriter> begin(const SealedFolder &folder, const std::string &name);
    SealedWriter(SealedWriter &&other) noexcept = default;
    ~SealedWriter();

    Result<void> add(std::string_view content);
    Result<void> commit();

private:
    SealedWriter(const SealedFolder &folder, const std::string &name);
    Result<void> writeFrame(FrameKind kind);

    Frames m_frames;
    std::filesystem::path m_target, m_temporary; ///< the second is empty once it was renamed or moved from
    Descriptor m_file;
    std::string m_held; ///< not yet a whole part
    std::uint64_t m_number = 0;
};

/// The ending of files that are being written; what a crash left of them is removed at the next start.
inline constexpr const char *unfinishedEnding = ".part";

} // namespace likeness::engine
