// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/import_types.h"

namespace likeness {

class SettingsStore;

/// The options of an avatar's latest import; an import that was cut off goes on with them.
Result<> storeImportOptions(SettingsStore &settings, const QString &avatarId, const ImportOptions &options);
Result<ImportOptions> storedImportOptions(const SettingsStore &settings, const QString &avatarId);

} // namespace likeness
