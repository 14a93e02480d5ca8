// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

/// One visible line of the body of a document.
struct BodyLine {
    QString text; ///< trimmed, never empty
    QRect box; ///< empty in text files
    QVector<Word> words;
    int page = 1;
    int pageWidth = 0; ///< 0 in text files
    bool hasGapAbove = true; ///< more space than between the lines of a paragraph
    bool startsParagraph = true; ///< a gap above it, or another indent than the line above

    bool hasPlace() const { return pageWidth > 0 && !box.isEmpty(); }
};

/// The visible lines of all document pages in reading order, without running headers, footers and page numbers.
QVector<BodyLine> bodyLines(const QVector<Page> &pages);

} // namespace likeness
