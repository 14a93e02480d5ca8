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
    QVector<QRect> ignored; ///< areas that are not read
    bool withPreview = false; ///< of pages that had to be rendered; others would cost more than reading them
};

struct PdfPageFound {
    Page page;
    std::optional<Preview> preview;
};

/// Reads one page: its text layer where that holds all there is to read, else what the rendered page shows.
Result<PdfPageFound> readPdfPage(const PdfPage &page, int number, const PageEffort &effort,
                                 const PictureReaderSource &pictures);

/// Reads a part of a page, in points, from its pixels alone.
Result<Page> readPdfArea(const PdfPage &page, int number, const QRect &area, OcrEngine &engine);

/// How a page looks, drawn for this alone. Fails with TooLarge where drawing it takes too long.
Result<Preview> previewOfPdfPage(const PdfPage &page);

} // namespace likeness
