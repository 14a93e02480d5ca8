// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness::bench {

class Report;

/// Makes the library that is measured, and prints the id of the large avatar. In a process of its own, so that what it
/// takes is not counted.
void fillLargeLibrary(const QString &folder);
/// The window over an avatar of 20,000 examples: opening, a key, a filter, a change of theme.
void measureLargeLibrary(Report &report);

} // namespace likeness::bench
