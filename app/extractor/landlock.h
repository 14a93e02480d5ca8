// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace likeness {

/// Lets this process read below the given folders (those that exist) and touch no other file, as far as the kernel can
/// enforce it. Returns the Landlock version in force; 0 where there is none, and then nothing is fenced.
int fenceFiles(const std::vector<std::string> &readableFolders);

} // namespace likeness
