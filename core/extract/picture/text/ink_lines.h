// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/layout/boxes.h"

#include <QImage>

#include <vector>

namespace likeness {

/// Ink of one word, or of a time or tick beside the words.
struct InkWord {
    QRect box;
    int ink = 0; ///< median peak contrast of its blobs
    int blobs = 0;
    float stroke = 0; ///< usual width of its strokes in pixels; 0: not measured
};

/// One line of writing in a bubble, in picture coordinates.
struct InkLine {
    QRect box;
    std::vector<InkWord> words; ///< left to right
    std::vector<QRect> emoji; ///< coloured signs in it, which no language data can read
    QRgb colour = 0; ///< of the strongest ink
    int height = 0; ///< of its tallest letters
    int letterHeight = 0; ///< median over its letters
    int baseline = 0; ///< row on which most of its letters stand
    int bullet = 0; ///< width of the list sign it begins with; 0: none
};

/// What can be seen in a bubble.
struct Writing {
    QImage contrast; ///< the bubble alone, emoji, pictures, bars and its own edge blanked; origin at `area`
    QRect area; ///< its place on the picture
    std::vector<InkLine> lines; ///< top to bottom
    std::vector<QRect> bars; ///< upright bars, which mark quotes
    int letterHeight = 0;
    int ink = 0; ///< usual peak contrast of its letters
};

/// How the writing lies: one column of lines, or here and there on an open ground.
enum class Spread { Lines, Parts };

/// `blanked`: areas of the picture (nested boxes, reactions) that are not looked at.
Writing findWriting(const QImage &picture, const Ground &ground, const Box &box, const std::vector<QRect> &blanked,
                    Spread spread = Spread::Lines);

/// How wide the strokes of a word are, measured along the rows; bold print has a third more.
float strokeWidth(const Writing &writing, const InkWord &word);

} // namespace likeness
