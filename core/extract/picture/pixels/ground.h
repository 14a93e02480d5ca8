// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/pixels/zones.h"

#include <QImage>

namespace likeness {

/// What lies under the text, and how far every pixel stands out from it. Text becomes dark-on-light by this alone,
/// whatever the colours of bubble and ink: a global threshold would swallow whole coloured bubbles.
struct Ground {
    QImage fill; ///< RGB32: the colour of the nearest flat zone pixel in the row
    QImage contrast; ///< Grayscale8: largest channel distance from `fill`
    bool isLossy = false;
    int ink = 0; ///< median peak contrast of letters
    int letterHeight = 0; ///< median height of letters (about the height of an "x"), pixels; 0: no letters seen
};

/// Zones smaller than a bubble can be (insides of letters, of emoji) do not count as ground.
Ground findGround(const QImage &picture, const ZoneMap &map);

/// Whether a zone is large enough to hold text of that letter height.
bool canHoldText(const Zone &zone, int letterHeight);

} // namespace likeness
