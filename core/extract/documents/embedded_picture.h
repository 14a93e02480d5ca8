// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QVector>

#include <optional>

namespace likeness {

/// Width and height of the pictures that a PDF file holds, in pixels; small ones (icons, rules) are left out.
QVector<QSize> pictureSizes(const QByteArray &pdf);

/// A picture that makes up all of a page, but for a blank margin.
struct WholePicture {
    double dpi = 0; ///< at which one of its pixels becomes one pixel of the rendered page
    QRectF area; ///< of the page, as shares of its width and height
};

/// Finds the picture of `sizes` that fits what is drawn on the page, so that it can be read pixel by pixel instead of
/// enlarged or shrunk. `glance`: the page in grey at `glanceDpi`.
std::optional<WholePicture> wholePicture(const QImage &glance, double glanceDpi, const QVector<QSize> &sizes);

} // namespace likeness
