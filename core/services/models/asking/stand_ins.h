// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/sending/pseudonyms.h"

namespace likeness {

class SettingsStore;

/// What stands for what was hidden for an avatar so far, as Pseudonyms takes it.
Result<QStringList> knownStandIns(const SettingsStore &settings, const QString &avatarId);
/// Remembers what was hidden in something that is sent. In the order in which its preview gave them out, so that they
/// get the same numbers.
Result<> keepStandIns(SettingsStore &settings, const QString &avatarId, const QVector<HiddenPiece> &hidden);

} // namespace likeness
