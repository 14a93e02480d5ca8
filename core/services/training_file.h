// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rows/training_row.h"

namespace likeness {

/// Reads a JSONL, JSON or CSV training file and checks every row; nothing is stored. Errors are those of loadFile,
/// Empty, and BadInput for a file in which no row can be told.
Result<ParsedRows> readTrainingFile(const QString &path);

} // namespace likeness
