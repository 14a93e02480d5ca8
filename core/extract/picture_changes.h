// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/preview.h"

#include <QImage>
#include <QRect>
#include <QVector>

namespace likeness {

/// Turned clockwise by a multiple of 90 degrees.
QImage turned(const QImage &picture, int degrees);

/// The colour that most of the pixels around an area have.
QRgb colourAround(const QImage &picture, const QRect &area);

/// Paints over areas with the colour that surrounds each, so that what stood there is read by nobody. `picture` is
/// Format_RGB32.
void cover(QImage &picture, const QVector<QRect> &areas);

/// A size that a screen can show: at most 1,600 pixels high and wide, except for tall pictures, which keep a width of
/// 700 as long as the preview stays under its cap. Never larger than `size`.
QSize previewSize(const QSize &size);

/// `picture` at previewSize() of `wanted`. `pageSize`: see Preview.
Preview previewOf(const QImage &picture, const QSize &wanted, const QSize &pageSize);

} // namespace likeness
