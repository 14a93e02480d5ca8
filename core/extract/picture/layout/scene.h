// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/picture/layout/boxes.h"

#include <vector>

namespace likeness {

/// A box that holds a message.
struct Bubble {
    Box box;
    std::vector<Box> nested; ///< quotes and cards in it
    std::vector<QRect> covered; ///< by reactions on its edge and pictures in it
    Speaker::Side side = Speaker::Side::Unknown;
    bool isCut = false; ///< by the edge of the scrolling area
};

/// What the boxes of a picture mean.
struct Scene {
    QRect pane; ///< the part of the picture in which the conversation runs
    std::vector<Bubble> bubbles; ///< top to bottom
    std::vector<Box> centred; ///< dates and system notices
    std::vector<QRect> furniture; ///< avatars, buttons, the input field: never text
    int letterHeight = 0; ///< median over the whole picture
    int inputTop = 0; ///< where the input field begins; below the picture where there is none
};

/// Decides which boxes are bubbles and whose they are.
Scene arrange(const std::vector<Box> &boxes, const ZoneMap &map, const Ground &ground);

} // namespace likeness
