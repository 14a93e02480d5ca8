// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/page_rows.h"

#include <QTransform>

class QPainter;

namespace likeness {

/// What lies over a picture, in the page's units; `toView` leads from there to the widget.
struct PictureMarks {
    const QVector<PageRow> &rows;
    WordRef current;
    WordRef hovered;
    Confidence threshold = 0.8F;
    const QVector<QRect> &ignored;
    QRect box; ///< being drawn or moved; empty: none
    bool hasGrips = false; ///< the box, or the current row's, can be taken by its edges
};

/// The box of a mark in the widget, on whole pixels so that its outline is sharp.
QRectF inView(const QTransform &toView, const QRect &box);

/// The marks' colours do not follow the theme: they lie on a picture of either kind, and show on both.
void paintMarks(QPainter *painter, const QTransform &toView, const PictureMarks &marks);

} // namespace likeness
