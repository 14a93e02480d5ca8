// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/sealed_folder.h"

namespace likeness::engine {

/// The engine's data folder, held by this process alone as long as the object lives.
class DataFolder {
public:
    /// Makes the folder where it is missing and tidies what a crash left.
    /// @return Conflict where another engine holds it; Corrupt where the key is another than the one of its data
    static Result<DataFolder> open(const std::filesystem::path &root, Sealer sealer);

    const SealedFolder &files() const { return m_files; }
    const std::filesystem::path &root() const { return m_root; }
    std::filesystem::path models() const { return m_root / "models"; }

private:
    DataFolder(std::filesystem::path root, Descriptor lock, SealedFolder files)
        : m_root(std::move(root)),
          m_lock(std::move(lock)),
          m_files(std::move(files))
    {
    }

    std::filesystem::path m_root;
    Descriptor m_lock;
    SealedFolder m_files;
};

} // namespace likeness::engine
