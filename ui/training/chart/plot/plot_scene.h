// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/plot/plot_drawing.h"

#include <QGraphicsScene>

class QChart;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace likeness {

/// Draws the lines of a plot with Qt Charts.
///
/// Its series hold pixels, not values: Qt Charts works out each series anew, with an outline for the mouse that nobody
/// asks for, whenever an axis or its points change. With pixels the axes never do, and one replace() a line is all.
/// Lines that are not needed any more are kept for later ones.
class PlotScene final {
public:
    PlotScene();
    ~PlotScene();

    void show(const Drawing &drawing, const QSizeF &size);
    /// With its upper left corner there.
    void paint(QPainter *painter, const QPointF &corner);
    int seriesCount() const { return int(m_lines.size() + m_marks.size()); }

private:
    QLineSeries *line(qsizetype index);
    QScatterSeries *marks(qsizetype index);
    void resize(const QSizeF &size);

    QGraphicsScene m_scene;
    QChart *m_chart;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QVector<QLineSeries *> m_lines;
    QVector<QScatterSeries *> m_marks;
    QSizeF m_size;
};

} // namespace likeness
