// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/document_reader.h"
#include "extract/picture_reader.h"

namespace likeness {

/// Gives the reader of pictures, which is made only when the first page asks for it.
using PictureReaderSource = std::function<Result<PictureReader *>()>;

/// Reads a PDF page by page: the text layer where it holds all there is to read, else the rendered page (a scan, or a
/// screenshot of a chat). Text that nobody sees is listed apart as hidden.
Result<ReadSummary> readPdf(const QByteArray &content, const FileOptions &options, const PageSink &sink,
                            const PictureReaderSource &pictures);

} // namespace likeness
