// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import_types.h"

#include <QString>

namespace likeness {

/// What an import came to, in at most three short sentences; empty where there was nothing to do.
QString importSentence(const ImportSummary &summary, int newExamples);

} // namespace likeness
