// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace likeness {

/// One value of a curve. Only finite numbers come into one.
struct CurvePoint {
    double x = 0;
    double y = 0;
    int index = 0; ///< of what it was made from
    bool isAfterGap = false; ///< values are missing before it, so no line leads here

    bool operator==(const CurvePoint &) const = default;
};

/// By x.
using Curve = QVector<CurvePoint>;

/// From the lowest to the highest value that is shown.
struct Span {
    double low = 0;
    double high = 1;

    double length() const { return high - low; }
    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const Span &) const = default;
};

/// The debiased exponential moving average: each value counts `weight` times as much as the one after it, and the first
/// ones count as if nothing had been before. 0 gives back exactly what came in; what is constant stays exactly so.
/// @param weight 0 to below 1
Curve smoothed(const Curve &raw, double weight);

/// What can be seen of a curve in so many columns: the points within `shown` and one on each side, so that lines lead
/// out of the picture. Above two points a column only the lowest and the highest of each column are left. A gap that is
/// narrower than two columns could not be seen and is closed.
Curve decimated(const Curve &curve, const Span &shown, int columns);

/// Of all values, with a little room above and below. Without outliers: of those from 1 to 99 % of them.
/// Of no values: 0 to 1.
Span spanOf(QVector<double> values, bool isWithoutOutliers);

/// The index of the point with the nearest x; -1 of an empty curve.
qsizetype nearestIn(const Curve &curve, double x);

} // namespace likeness
