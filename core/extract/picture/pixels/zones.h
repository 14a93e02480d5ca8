// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <cstdint>
#include <vector>

namespace likeness {

/// A connected area of almost one colour (or of a soft gradient): a bubble's fill, a pane, the page's ground.
struct Zone {
    QRect box;
    int area = 0; ///< flat pixels, without the text in it
    int runs = 0; ///< horizontal runs the area is made of
    qint64 red = 0; ///< sums over the area
    qint64 green = 0;
    qint64 blue = 0;

    QRgb colour() const;
    /// Mean length of its rows; the inside of a letter's stroke is only a few pixels wide.
    int meanRun() const { return runs > 0 ? area / runs : 0; }
};

/// Flat zones of a picture and, for every pixel, the zone it belongs to.
struct ZoneMap {
    QSize size;
    std::vector<int32_t> labels; ///< row by row; -1: not flat, else an index into zones
    std::vector<Zone> zones;
    bool isLossy = false; ///< compressed like a JPEG

    const int32_t *row(int y) const { return labels.data() + qsizetype(y) * size.width(); }
};

/// `picture` is Format_RGB32.
ZoneMap findZones(const QImage &picture);

/// For lossy pictures, a second look with a smaller tolerance: finds bubbles that differ little from their ground.
ZoneMap findFaintZones(const QImage &picture);

/// For lossy pictures, a third look: areas of the picture's main colours. Finds strongly coloured bubbles, whose fill
/// compression leaves full of ripples.
ZoneMap findColourZones(const QImage &picture);

} // namespace likeness
