// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/document_reader.h"

namespace likeness {

/// Reads the chats in an archive (see chatsInZip), each of which begins a conversation. Texts beside them that are no
/// chats are told of by Truncated. Where none is a chat, the likeliest text is read alone.
Result<ReadSummary> readZip(const QByteArray &content, const FileOptions &options, const PageSink &sink);

} // namespace likeness
