// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QPalette;

namespace likeness {

class ChartCanvas;
class ChartData;

/// The chart as a picture of twice its size on the screen: title, date, which line is which, and the plot, in the
/// colours of the theme.
QImage chartPicture(ChartCanvas &canvas, const ChartData &data);

} // namespace likeness
