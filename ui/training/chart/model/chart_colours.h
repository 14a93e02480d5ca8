// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QPen>

namespace likeness {

/// What only charts need besides the tokens.
struct ChartColours {
    QColor grid;
    QColor ground; ///< around marks, so that they show on lines of their own colour
    std::array<QColor, 6> runs; ///< of the trainings that lie over each other, in their order
};

const ChartColours &chartColoursOf(ThemeName theme);
const ChartColours &chartColoursFor(const QPalette &palette);

/// The kinds of lines of one training.
enum class LineKind { Raw, Smooth, Validation };

/// Of a training. @param isFaded another one was brought forward
QColor chartColour(const ChartColours &colours, int run, bool isFaded = false);

/// How a training's line is drawn. Each training has a dash of its own beside its colour, which follows the horizontal
/// axis: along a noisy line a pattern of the pen would be a row of dots, and takes many times as long to draw.
QPen chartPen(const ChartColours &colours, int run, LineKind kind, bool isFaded = false);

} // namespace likeness
