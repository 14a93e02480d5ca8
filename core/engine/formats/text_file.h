// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <string_view>

namespace likeness::engine {

/// Writes a new file, durably; not in one step, so it is for folders that are renamed once they are whole.
Result<void> writeWhole(const std::filesystem::path &path, std::string_view bytes);

} // namespace likeness::engine
