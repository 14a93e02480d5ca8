// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace likeness::bench {

/// Calls of one program, so many at a time. `isOneThread` sets OMP_THREAD_LIMIT=1. Returns seconds; ends this program
/// with a message where the other one is missing or fails.
double secondsOf(const QString &program, const std::vector<QStringList> &calls, int atOnce, bool isOneThread);

} // namespace likeness::bench
