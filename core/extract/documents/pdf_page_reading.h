// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/documents/pdf_file.h"
#include "extract/documents/pdf_reader.h"

namespace likeness {

/// What reading a page may cost, and what is known of the whole file.
struct PageEffort {
    bool mayRender = true;
    bool mayHideText = false; ///< see mayHideText()
    QVector<QSize> pictureSizes; ///< see pictureSizes()
};

/// Reads one page: its text layer where that holds all there is to read, else what the rendered page shows.
Result<Page> readPdfPage(const PdfPage &page, int number, const PageEffort &effort,
                         const PictureReaderSource &pictures);

} // namespace likeness
