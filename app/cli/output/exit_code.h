// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness::cli {

/// What scripts may rely on; the man page lists the same table.
enum ExitCode : int {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NothingFound = 3,
    DataRefused = 4,
    KeyMissing = 5,
    ServiceFailed = 6,
    SpendingNotConfirmed = 7,
    PartlyDone = 8,
    LibraryLockedOrInUse = 9,
    Interrupted = 130
};

} // namespace likeness::cli
