// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import_types.h"

#include <QString>

#include <optional>

namespace likeness {

/// What an import came to, in at most three short sentences; empty where there was nothing to do. Without
/// a number of new examples it says nothing of them.
QString importSentence(const ImportSummary &summary, std::optional<int> newExamples);

} // namespace likeness
