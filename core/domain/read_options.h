// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tables/column_choice.h"

#include <QRect>
#include <QVector>

#include <optional>

namespace likeness {

/// How a person wants a file read. Areas are in what the pages of pictures and PDFs show once they are turned: pixels
/// of a picture, points of a PDF page.
struct ReadOptions {
    int rotation = 0; ///< 0, 90, 180 or 270 degrees clockwise, on top of what the camera recorded
    QVector<QRect> ignored; ///< nothing in these is read, on any page
    std::optional<QRect> area; ///< read only this part of page `firstPage`, whatever it looks like: lines and words
    bool withPreview = true; ///< pages that are pixels (pictures, scans) come with their look
    bool previewOnly = false; ///< nothing but the look of page `firstPage`, of whatever kind it is

    QVector<ColumnChoice> columns; ///< of tables: the first that fits is taken
    bool tableOnly = false; ///< nothing but the first rows of a table (see tableOfPage); Unsupported for other files

    bool operator==(const ReadOptions &) const = default;
};

} // namespace likeness
