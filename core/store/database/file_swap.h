// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace likeness {

/// Puts `next` in the place of `file`, in one step: at every moment one of the two lies there, whole. What was there
/// is kept as `aside`, and overwrites what has that name. All in one folder. Io.
Result<> swapIn(const QString &next, const QString &file, const QString &aside);
/// Undoes it.
Result<> swapBack(const QString &aside, const QString &file);

} // namespace likeness
