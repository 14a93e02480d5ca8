// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <QImage>

namespace likeness {

/// A rendered page, or a part of it.
struct RenderedArea {
    QImage image;
    QPoint corner; ///< of the image on the rendered page, in pixels
    double dotsPerPoint = 1;
};

/// Boxes of a rendered page become points, so that they fit the page at any size.
void toPoints(Page &page, const RenderedArea &area);

/// Boxes in points become pixels of the rendered page.
QVector<QRect> toPixels(const QVector<QRect> &boxes, double dotsPerPoint);

} // namespace likeness
