// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace likeness::bench {

/// What starting a program cost until its first window stood.
struct WindowStart {
    double milliseconds = 0; ///< from fork() until the server showed its window
    double megabytes = 0; ///< proportional share of memory a moment later, when it has settled
};

/// Starts a program on the X server of DISPLAY and ends it again. Exits this process with a message if no window comes
/// within ten seconds.
WindowStart startOnce(const std::vector<std::string> &command);

} // namespace likeness::bench
