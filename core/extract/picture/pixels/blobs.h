// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <array>
#include <vector>

namespace likeness {

/// Connected ink: a letter, several letters that touch, an emoji, a line, a picture.
struct Blob {
    QRect box;
    int area = 0; ///< pixels
    int peak = 0; ///< strongest contrast in it

    /// How much of its box is ink; letters stay below about 0.6.
    float density() const { return float(area) / float(box.width() * box.height()); }
};

/// A small square of ink: a full stop, half a colon.
bool isDot(const QRect &box, int letterHeight);

/// Blobs of at least `threshold` contrast within `area` (clipped to the picture), corners connect.
std::vector<Blob> findBlobs(const QImage &contrast, const QRect &area, int threshold);

} // namespace likeness
