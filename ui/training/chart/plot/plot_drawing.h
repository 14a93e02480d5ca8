// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/model/chart_colours.h"
#include "ui/training/chart/model/chart_data.h"
#include "ui/training/chart/plot/plot_frame.h"

namespace likeness {

/// A line without gaps, in pixels of the plot from its lower left corner.
struct DrawnLine {
    QVector<QPointF> points;
    QPen pen;
};

/// Marks of one form and colour.
struct DrawnMarks {
    enum class Form { Diamond, Ring, Dot };

    Form form = Form::Diamond;
    QVector<QPointF> points;
    QColor colour;
    QColor outline = {}; ///< of a diamond
};

/// All that lies in a plot, what is drawn first first.
struct Drawing {
    QVector<DrawnLine> lines;
    QVector<DrawnMarks> marks;
};

/// @param forward the training that lies over the others, which fade; empty: none
Drawing drawingOf(const ChartData &data, const PlotFrame &frame, const ChartColours &colours, const QString &forward);

} // namespace likeness
