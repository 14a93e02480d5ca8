// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/pixels/ground.h"
#include "extract/picture/pixels/zones.h"

#include <QRect>

#include <vector>

namespace likeness {

/// A filled shape that holds ink and could be a bubble: what it looks like, not yet what it means.
struct Box {
    QRect box; ///< with its soft edge and tail
    QRect body; ///< left and right where most of its rows end, so without the tail; its rows are those of the edges
    QRect container; ///< of the smallest zone around it; the whole picture where there is none
    QRgb containerColour = 0;
    int inside = -1; ///< index of the box it lies in (a quote, a card); -1: none
    std::vector<int> leftEdge; ///< for every row of `body`: first pixel inside
    std::vector<int> rightEdge; ///< last pixel inside
    QRgb colour = 0;
    int ink = 0; ///< median peak contrast of its letters; 0: no letters (a photo, an emoji)
    int letters = 0;
    int textHeight = 0; ///< median height of its letters
    bool isTopStraight = false; ///< no rounded corners above
    bool isBottomStraight = false;
};

/// All boxes of a picture, top to bottom.
std::vector<Box> findBoxes(const QImage &picture, const ZoneMap &map, const Ground &ground);

} // namespace likeness
