// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace likeness::cli {

/// Runs one command line (the words after the program's name) and returns its exit status.
int runProgram(const QStringList &words);

} // namespace likeness::cli
