// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace likeness {

/// How far the colours of an area leave the straight line from its ground to one ink, 0 (letters, whatever their
/// colour) to 1: the ratio of the second to the first singular value of the pixels' differences from the ground.
double colourSpread(const QImage &picture, const QImage &fill, const QRect &area, int weakest);

/// Mean colour of the pixels of an area whose contrast is at least `weakest`.
QRgb inkColour(const QImage &picture, const QImage &contrast, const QRect &area, int weakest);

} // namespace likeness
