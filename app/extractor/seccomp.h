// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

/// Lets this process do nothing but compute, use memory, read files and write to what is already open. Network,
/// programs, processes, threads, debugging, and making, changing or removing files are refused; starting a program or
/// looking into another process ends it. Returns whether the filter holds.
bool filterSystemCalls();

} // namespace likeness
