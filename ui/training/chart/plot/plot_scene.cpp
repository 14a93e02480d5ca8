// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/plot/plot_scene.h"

#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace likeness {

namespace {

constexpr double diamondSize = 12;
constexpr double ringSize = 14;
constexpr double dotSize = 5;
constexpr double ringWidth = 2;
constexpr double outlineWidth = 1.5;

void shape(QScatterSeries *series, const DrawnMarks &marks)
{
    const bool isRing = marks.form == DrawnMarks::Form::Ring;
    series->setMarkerShape(marks.form == DrawnMarks::Form::Diamond ? QScatterSeries::MarkerShapeRotatedRectangle
                                                                   : QScatterSeries::MarkerShapeCircle);
    series->setMarkerSize(isRing ? ringSize : marks.form == DrawnMarks::Form::Diamond ? diamondSize : dotSize);
    if (isRing)
        series->setPen(QPen(marks.colour, ringWidth));
    else
        series->setPen(marks.outline.isValid() ? QPen(marks.outline, outlineWidth) : QPen(Qt::NoPen));
    series->setBrush(isRing ? QBrush(Qt::NoBrush) : QBrush(marks.colour));
}

} // namespace

PlotScene::PlotScene() : m_chart(new QChart), m_x(new QValueAxis), m_y(new QValueAxis)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->setBackgroundBrush(Qt::NoBrush); // the canvas has the ground and the grid already
    m_chart->setBackgroundVisible(false);
    m_x->setVisible(false);
    m_y->setVisible(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
}

PlotScene::~PlotScene() = default;

void PlotScene::resize(const QSizeF &size)
{
    if (size == m_size)
        return;
    m_size = size;
    for (QLineSeries *series : std::as_const(m_lines)) // else all of them would be worked out for each axis
        series->clear();
    for (QScatterSeries *series : std::as_const(m_marks))
        series->clear();
    m_chart->resize(size);
    m_chart->setPlotArea({QPointF(), size});
    m_x->setRange(0, size.width());
    m_y->setRange(0, size.height());
}

QLineSeries *PlotScene::line(qsizetype index)
{
    while (m_lines.size() <= index) {
        auto *series = new QLineSeries;
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        m_lines.append(series);
    }
    return m_lines[index];
}

QScatterSeries *PlotScene::marks(qsizetype index)
{
    while (m_marks.size() <= index) {
        auto *series = new QScatterSeries;
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        m_marks.append(series);
    }
    return m_marks[index];
}

void PlotScene::show(const Drawing &drawing, const QSizeF &size)
{
    resize(size);
    for (qsizetype i = 0; i < drawing.lines.size(); ++i) {
        QLineSeries *series = line(i);
        series->setPen(drawing.lines[i].pen);
        series->replace(drawing.lines[i].points);
        series->show();
    }
    for (qsizetype i = drawing.lines.size(); i < m_lines.size(); ++i) {
        m_lines[i]->replace(QList<QPointF>());
        m_lines[i]->hide();
    }
    for (qsizetype i = 0; i < drawing.marks.size(); ++i) {
        QScatterSeries *series = marks(i);
        shape(series, drawing.marks[i]);
        series->replace(drawing.marks[i].points);
        series->show();
    }
    for (qsizetype i = drawing.marks.size(); i < m_marks.size(); ++i) {
        m_marks[i]->replace(QList<QPointF>());
        m_marks[i]->hide();
    }
}

void PlotScene::paint(QPainter *painter, const QPointF &corner)
{
    if (m_size.isEmpty())
        return;
    m_scene.render(painter, {corner, m_size}, {QPointF(), m_size});
}

} // namespace likeness
