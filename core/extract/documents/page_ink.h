// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <QImage>

namespace likeness {

/// Whether anything is drawn on the page outside the boxes: then its text layer does not hold all there is to read.
/// `image`: the page in grey at any size; `size`: of the page, in the units of the lines' boxes.
bool hasInkOutside(const QImage &image, const QSize &size, const QVector<Line> &lines);

/// Whether nothing can be seen where the line should be.
bool isInvisible(const QImage &image, const QSize &size, const Line &line);

} // namespace likeness
