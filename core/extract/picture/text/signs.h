// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/pixels/blobs.h"
#include "extract/picture/pixels/ground.h"

#include <QImage>

#include <vector>

namespace likeness {

enum class Sign { Letter, Emoji, Bar, Picture };

/// What the letters of a piece of writing look like, to tell other ink from them.
struct Hand {
    int letter = 0; ///< their height (of an "x")
    QRgb colour = 0;
};

/// The hand of blobs of which most are letters. `origin`: where the blobs' coordinates begin on the picture.
Hand handOf(const std::vector<Blob> &blobs, const QImage &picture, const Ground &ground, int letter, QPoint origin);

/// Tells letters from what only looks like ink. Sizes in letter heights (the height of an "x", 0.52 em): an emoji
/// has 2.4 of them, a capital 1.4, a bracket 1.9, a line of text 1.9.
Sign signOf(const Blob &blob, const Hand &hand, const QImage &picture, const Ground &ground, QPoint origin);

} // namespace likeness
