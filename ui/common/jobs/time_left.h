// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// "about 2 minutes left", or nothing while fewer than three items or five seconds have passed, since an estimate
/// would be a guess. Assumes that the rest takes as long per item as what is done.
QString timeLeft(int done, int total, qint64 elapsedMilliseconds);

} // namespace likeness
