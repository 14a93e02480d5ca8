// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/plot/plot_axes.h"

#include "domain/charts/ticks.h"
#include "ui/training/chart/model/chart_colours.h"
#include "ui/training/chart/model/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace likeness {

namespace {

constexpr double linesPerTick = 2.6; ///< of text, between two marks of the upright axis

double widest(const QStringList &words, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &word : words)
        width = qMax(width, metrics.horizontalAdvance(word));
    return width;
}

void setYTicks(PlotAxes *axes, const ChartOptions &options, double lineHeight)
{
    const int most = qMax(2, int(axes->frame.plot.height() / (lineHeight * linesPerTick)));
    axes->yTicks = options.isLogarithmic ? logTicks(axes->frame.y, most) : roundTicks(axes->frame.y, most);
    axes->yWords = yLabels(axes->yTicks, options.measure, options.isLogarithmic);
}

/// As many as their words have room for.
void setXTicks(PlotAxes *axes, LossAxis axis, const QFontMetricsF &metrics)
{
    for (int most = 12; most >= 2; --most) {
        axes->xTicks = axis == LossAxis::Time ? timeTicks(axes->frame.x, most)
                                              : roundTicks(axes->frame.x, most, axis == LossAxis::Step ? 1 : 0);
        axes->xWords = xLabels(axes->xTicks, axis);
        const double needed = (widest(axes->xWords, metrics) + space::large) * double(axes->xTicks.size());
        if (needed <= axes->frame.plot.width())
            return;
    }
}

double yOf(const PlotAxes &axes, double tick)
{
    return axes.frame.onCanvas(axes.frame.x.low, axes.isLogarithmic ? std::log10(tick) : tick).y();
}

} // namespace

PlotAxes axesIn(const QRectF &area, const Span &x, const Span &y, const ChartOptions &options, const QFont &font)
{
    const QFontMetricsF metrics(font);
    PlotAxes axes;
    axes.isLogarithmic = options.isLogarithmic;
    axes.xTitle = axisWord(options.axis);
    axes.yTitle = measureWord(options.measure);
    const double line = std::ceil(metrics.height());
    axes.frame = {area.adjusted(0, line + space::small, -space::medium, -(2 * line + space::small)), x, y};
    setYTicks(&axes, options, line);
    axes.frame.plot.setLeft(std::ceil(area.left() + widest(axes.yWords, metrics) + space::medium));
    setXTicks(&axes, options.axis, metrics);
    return axes;
}

void paintGrid(QPainter *painter, const PlotAxes &axes, const QPalette &palette)
{
    const QRectF &plot = axes.frame.plot;
    const auto sharp = [](double place) { return std::floor(place) + 0.5; };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(chartColoursFor(palette).grid, 0));
    for (const double tick : axes.yTicks)
        painter->drawLine(QPointF(plot.left(), sharp(yOf(axes, tick))), QPointF(plot.right(), sharp(yOf(axes, tick))));
    for (const double tick : axes.xTicks) {
        const double x = sharp(axes.frame.onCanvas(tick, axes.frame.y.low).x());
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter->setPen(QPen(tokensFor(palette).borderStrong, 0));
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    painter->restore();
}

void paintWords(QPainter *painter, const PlotAxes &axes, const QPalette &palette, const QFont &font)
{
    const QRectF &plot = axes.frame.plot;
    const double line = std::ceil(QFontMetricsF(font).height());
    painter->save();
    painter->setFont(font);
    painter->setPen(tokensFor(palette).muted);
    for (int i = 0; i < axes.yTicks.size(); ++i) {
        const QRectF place(0, yOf(axes, axes.yTicks[i]) - line / 2, plot.left() - space::small, line);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, axes.yWords[i]);
    }
    constexpr double half = 100;
    for (int i = 0; i < axes.xTicks.size(); ++i) {
        const double x = axes.frame.onCanvas(axes.xTicks[i], axes.frame.y.low).x();
        const QRectF place(x - half, plot.bottom() + space::tiny, 2 * half, line);
        painter->drawText(place, Qt::AlignHCenter | Qt::AlignTop, axes.xWords[i]);
    }
    const QRectF above(0, 0, plot.right(), line);
    painter->drawText(above, Qt::AlignLeft | Qt::AlignTop, axes.yTitle);
    const QRectF below(plot.left(), plot.bottom() + space::tiny + line, plot.width(), line);
    painter->drawText(below, Qt::AlignHCenter | Qt::AlignTop, axes.xTitle);
    painter->restore();
}

} // namespace likeness
