// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness::bench {

class Report;

/// The window over an avatar of 20,000 examples: opening, a key, a filter, a change of theme.
void measureLargeLibrary(Report &report);

} // namespace likeness::bench
