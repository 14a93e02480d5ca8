// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/style/style_edits.h"

namespace likeness {

class SettingsStore;

Result<StyleEdits> storedStyleEdits(const SettingsStore &settings, const QString &avatarId);
Result<> storeStyleEdits(SettingsStore &settings, const QString &avatarId, const StyleEdits &edits);

} // namespace likeness
