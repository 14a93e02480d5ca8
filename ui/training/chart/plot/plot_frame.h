// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charts/curve.h"

#include <QRectF>

namespace likeness {

/// Where which values lie on a canvas.
struct PlotFrame {
    QRectF plot; ///< on the canvas
    Span x;
    Span y; ///< exponents where the axis is logarithmic

    /// From the lower left corner of the plot, upwards. What lies far outside comes no nearer than that it is outside.
    QPointF inPlot(double valueX, double valueY) const
    {
        constexpr double far = 20;
        return {(valueX - x.low) / x.length() * plot.width(),
                qBound(-far, (valueY - y.low) / y.length(), far) * plot.height()};
    }
    QPointF onCanvas(double valueX, double valueY) const
    {
        const QPointF place = inPlot(valueX, valueY);
        return {plot.left() + place.x(), plot.bottom() - place.y()};
    }
    double xAt(double canvasX) const { return x.low + (canvasX - plot.left()) / plot.width() * x.length(); }
    double yAt(double canvasY) const { return y.low + (plot.bottom() - canvasY) / plot.height() * y.length(); }

    bool operator==(const PlotFrame &) const = default;
};

} // namespace likeness
