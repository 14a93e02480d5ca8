// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace likeness::bench {

/// A folder of random float weights in the shape of SmolLM2-135M: 30 layers, 576 wide, 49,152 tokens, 538 MB. It goes
/// with this object.
class ModelFolder {
public:
    ModelFolder();
    ~ModelFolder();
    ModelFolder(const ModelFolder &) = delete;
    ModelFolder &operator=(const ModelFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace likeness::bench
