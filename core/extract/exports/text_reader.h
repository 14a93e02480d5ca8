// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/document_reader.h"

namespace likeness {

/// Reads text of any form: training files, chat exports, transcripts, prose. The form is found by content alone.
Result<ReadSummary> readTextFile(const QByteArray &content, const FileOptions &options, const PageSink &sink);

} // namespace likeness
