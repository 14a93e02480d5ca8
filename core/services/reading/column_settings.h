// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tables/column_choice.h"

namespace likeness {

class SettingsStore;
struct ImportOptions;

/// Remembers which columns of a table hold the chat, for every file with the same columns; the latest 99 are kept.
Result<> storeColumns(SettingsStore &settings, const ColumnChoice &choice);
/// What to try with a file: what it was added with, then all that is remembered.
Result<QVector<ColumnChoice>> columnsFor(const SettingsStore &settings, const ImportOptions &added);

} // namespace likeness
