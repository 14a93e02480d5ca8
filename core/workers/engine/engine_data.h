// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace likeness {

/// Makes the engine's folder that of this key. What another key sealed (after a backup of another library was restored)
/// goes aside, since no engine could open it, and comes back with its key. Models are in the clear and stay. Not while
/// an engine runs.
Result<> fitEngineData(const QString &folder, const QByteArray &key);

} // namespace likeness
