// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/model/chart_options.h"
#include "ui/training/chart/plot/plot_frame.h"

#include <QFont>
#include <QPalette>
#include <QStringList>

class QPainter;

namespace likeness {

/// Round places on both axes, with their words.
struct PlotAxes {
    PlotFrame frame;
    QVector<double> xTicks;
    QVector<double> yTicks; ///< values, also where the axis is logarithmic
    QStringList xWords;
    QStringList yWords;
    bool isLogarithmic = false;
    QString xTitle;
    QString yTitle;
};

/// Leaves as much room around the plot as the words need. @param area of the canvas
PlotAxes axesIn(const QRectF &area, const Span &x, const Span &y, const ChartOptions &options, const QFont &font);

void paintGrid(QPainter *painter, const PlotAxes &axes, const QPalette &palette);
void paintWords(QPainter *painter, const PlotAxes &axes, const QPalette &palette, const QFont &font);

} // namespace likeness
