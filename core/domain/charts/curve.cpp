// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charts/curve.h"

#include <algorithm>
#include <cmath>

namespace likeness {

namespace {

constexpr int pointsPerColumn = 2;
constexpr double narrowestGap = 2; ///< columns
constexpr double outlierShare = 0.01;
constexpr double room = 0.05; ///< of the span, above and below

qsizetype firstFrom(const Curve &curve, double x)
{
    const auto found = std::lower_bound(curve.begin(), curve.end(), x,
                                        [](const CurvePoint &point, double value) { return point.x < value; });
    return found - curve.begin();
}

Curve sliceOf(const Curve &curve, const Span &shown)
{
    const qsizetype from = qMax<qsizetype>(0, firstFrom(curve, shown.low) - 1);
    qsizetype to = firstFrom(curve, shown.high);
    while (to < curve.size() && curve[to].x <= shown.high)
        ++to;
    return curve.mid(from, qMin(curve.size(), to + 1) - from);
}

/// Keeps the lowest and the highest of a column in the order in which they came.
void takeColumn(const Curve &slice, qsizetype from, qsizetype to, Curve *left)
{
    qsizetype lowest = from;
    qsizetype highest = from;
    for (qsizetype i = from + 1; i < to; ++i) {
        lowest = slice[i].y < slice[lowest].y ? i : lowest;
        highest = slice[i].y > slice[highest].y ? i : highest;
    }
    CurvePoint first = slice[qMin(lowest, highest)];
    first.isAfterGap = slice[from].isAfterGap;
    left->append(first);
    if (lowest != highest) {
        left->append(slice[qMax(lowest, highest)]);
        left->last().isAfterGap = false;
    }
}

Curve columnsOf(const Curve &slice, const Span &shown, double width)
{
    const auto columnOf = [&](const CurvePoint &point) { return std::floor((point.x - shown.low) / width); };
    Curve left;
    for (qsizetype from = 0; from < slice.size();) {
        qsizetype to = from + 1;
        while (to < slice.size() && columnOf(slice[to]) == columnOf(slice[from]))
            ++to;
        takeColumn(slice, from, to, &left);
        from = to;
    }
    return left;
}

} // namespace

Curve smoothed(const Curve &raw, double weight)
{
    if (weight <= 0)
        return raw;
    Curve smooth = raw;
    double mean = raw.isEmpty() ? 0 : raw.first().y;
    double known = 0; // 1 - weight^n, which is what the plain average lacks at the beginning
    for (CurvePoint &point : smooth) {
        known = known * weight + (1 - weight);
        mean += (point.y - mean) * (1 - weight) / known;
        point.y = mean;
    }
    return smooth;
}

Curve decimated(const Curve &curve, const Span &shown, int columns)
{
    if (columns <= 0 || shown.length() <= 0)
        return {};
    const double width = shown.length() / columns;
    Curve left = sliceOf(curve, shown);
    if (left.size() > qsizetype(columns) * pointsPerColumn)
        left = columnsOf(left, shown, width);
    for (qsizetype i = 1; i < left.size(); ++i)
        left[i].isAfterGap = left[i].isAfterGap && left[i].x - left[i - 1].x >= narrowestGap * width;
    return left;
}

Span spanOf(QVector<double> values, bool isWithoutOutliers)
{
    if (values.isEmpty())
        return {};
    const qsizetype cut = isWithoutOutliers ? qsizetype(double(values.size()) * outlierShare) : 0;
    const auto at = [&values](qsizetype index) {
        std::nth_element(values.begin(), values.begin() + index, values.end());
        return values[index];
    };
    Span span{at(cut), at(values.size() - 1 - cut)};
    // What is level lies in the middle of a picture of its own size.
    const double extra = span.length() > 0 ? span.length() * room : qMax(std::abs(span.high) * room, 1e-6);
    return {span.low - extra, span.high + extra};
}

qsizetype nearestIn(const Curve &curve, double x)
{
    if (curve.isEmpty())
        return -1;
    const qsizetype after = firstFrom(curve, x);
    if (after == 0)
        return 0;
    if (after == curve.size())
        return after - 1;
    return curve[after].x - x < x - curve[after - 1].x ? after : after - 1;
}

} // namespace likeness
