// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/document_reader.h"
#include "extract/exports/handover.h"

namespace likeness {

/// Reads text of any form: training files, chat exports, transcripts, prose. The form is found by content alone.
Result<ReadSummary> readTextFile(const QByteArray &content, const FileOptions &options, const PageSink &sink);

/// The chat or training file that the bytes are, cleaned of nothing yet. Unsupported where they are another text.
Result<ReadChat> readChatFile(const QByteArray &content);

} // namespace likeness
