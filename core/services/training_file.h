// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rows/training_row.h"

namespace likeness {

/// Reads a JSONL, JSON or CSV training file and checks every row; nothing is stored. Errors are those of loadFile, and
/// BadInput for a file without one row that can be told.
Result<ParsedRows> readTrainingFile(const QString &path);

} // namespace likeness
