// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/pixels/blobs.h"

#include <QString>

#include <vector>

namespace likeness {

/// Signs at the beginning of a line that their shape alone tells, and that the engine reads badly.
struct ShapeMarks {
    QString text; ///< of "." "!" and ":"
    int right = 0; ///< where they end
    size_t rest = 0; ///< blobs behind them
};

/// `blobs`: of one line.
ShapeMarks shapeMarks(std::vector<Blob> blobs, int letterHeight);

} // namespace likeness
