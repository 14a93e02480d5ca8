// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/engine/figures.h"

#include <filesystem>

namespace likeness::bench {

/// Answers token by token: every weight is read once a token, so its speed is held against mere reading.
void measureDecoding(Figures &figures, const std::filesystem::path &folder);

} // namespace likeness::bench
