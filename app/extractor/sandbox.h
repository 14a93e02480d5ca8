// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/frames/worker_frames.h"

#include <string>
#include <vector>

namespace likeness {

/// Locks this process for good: limits, no new privileges, files fenced to reading below the given folders, system
/// calls filtered. Call it before the first byte of input; what is missing shows in the level.
SandboxLevel lockProcess(const std::vector<std::string> &readableFolders);

/// Folders that the readers load from while they work: language data, fonts and character maps.
std::vector<std::string> dataFolders();

} // namespace likeness
