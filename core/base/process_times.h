// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace likeness {

/// What a process did with its time so far. The rest it slept.
struct ProcessTimes {
    std::chrono::nanoseconds worked{}; ///< on a processor
    std::chrono::nanoseconds waited{}; ///< for a processor that others had
};

/// Of another process with one thread; zero what the system does not tell.
ProcessTimes processTimes(qint64 id);

/// Processor time of this process. Limits of work are set on it, since on a busy machine the clock says little about
/// what a thing costs; it needs no file, so it is there behind the extractor's locks too.
std::chrono::nanoseconds ownWork();

} // namespace likeness
