// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/import_types.h"
#include "services/reading/reading_settings.h"

namespace likeness {

class SettingsStore;

/// The options of files that were added in one act; where that was cut off, reading goes on with them.
Result<> storeImportOptions(SettingsStore &settings, const QString &avatarId, const QString &batch,
                            const ImportOptions &options);
Result<ImportOptions> storedImportOptions(const SettingsStore &settings, const QString &avatarId, const QString &batch);

/// The languages in which a source is read: its own, those it was added with, or those of the settings.
QString languagesFor(const Source &source, const ImportOptions &added, const ReadingSettings &set);

} // namespace likeness
