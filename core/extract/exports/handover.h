// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/document_reader.h"

namespace likeness {

/// What a chat export or training file holds.
struct ReadChat {
    FileKind kind = FileKind::PlainText;
    QVector<Utterance> utterances;
    QVector<Notice> notices;
};

/// Hands the messages over as pages of kind ChatExport, at most 500 each. Their texts are made clean here, once for
/// all formats; messages without text are left out. Empty where nothing is left.
Result<ReadSummary> handOver(ReadChat chat, const FileOptions &options, const PageSink &sink);

/// Hands a text over as pages of kind PlainText, at most 500 lines each. Empty where it is blank.
Result<ReadSummary> handOver(const QString &text, QVector<Notice> notices, const FileOptions &options,
                             const PageSink &sink);

} // namespace likeness
