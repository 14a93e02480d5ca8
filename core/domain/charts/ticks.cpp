// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charts/ticks.h"

#include <array>
#include <cmath>

namespace likeness {

namespace {

constexpr std::array<double, 3> roundFactors{1, 2, 5};
constexpr int mostDecimals = 9;

/// Multiples, so that no rounding error adds up from one to the next.
QVector<double> multiplesIn(const Span &span, double step)
{
    constexpr double tolerance = 1e-9;
    QVector<double> ticks;
    const double last = std::floor(span.high / step + tolerance);
    for (double n = std::ceil(span.low / step - tolerance); n <= last; ++n)
        ticks.append(n == 0 ? 0 : n * step); // never -0
    return ticks;
}

bool isDrawable(const Span &span, int atMost)
{
    return atMost > 0 && span.length() > 0 && std::isfinite(span.length());
}

double roundStepFor(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : roundFactors) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

QVector<double> roundTicks(const Span &span, int atMost, double leastStep)
{
    if (!isDrawable(span, atMost))
        return {};
    double step = qMax(leastStep, roundStepFor(span.length() / atMost));
    QVector<double> ticks = multiplesIn(span, step);
    while (ticks.size() > atMost) {
        step = roundStepFor(step * 1.5);
        ticks = multiplesIn(span, step);
    }
    return ticks;
}

QVector<double> logTicks(const Span &exponents, int atMost)
{
    if (!isDrawable(exponents, atMost))
        return {};
    const Span values{std::pow(10, exponents.low), std::pow(10, exponents.high)};
    if (exponents.length() < 1) // within a decade round numbers say more than powers
        return roundTicks(values, atMost);
    QVector<double> ticks;
    const QVector<double> powers = roundTicks({std::floor(exponents.low), exponents.high}, atMost + 1, 1);
    const bool hasRoom = (exponents.length() + 1) * double(roundFactors.size()) <= atMost;
    for (const double power : powers) {
        for (const double factor : roundFactors) {
            const double tick = factor * std::pow(10, power);
            if (values.contains(tick) && (factor == 1 || hasRoom))
                ticks.append(tick);
        }
    }
    return ticks;
}

QVector<double> timeTicks(const Span &seconds, int atMost)
{
    constexpr double minute = 60;
    constexpr double hour = 3600;
    constexpr double day = 86'400;
    constexpr std::array steps{1.0,    2.0,        5.0,        10.0,        15.0,        30.0,
                               minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                               hour,   2 * hour,   3 * hour,   6 * hour,    12 * hour,   day};
    if (!isDrawable(seconds, atMost))
        return {};
    for (const double step : steps) {
        if (seconds.length() / step > atMost)
            continue;
        const QVector<double> ticks = multiplesIn(seconds, step);
        if (ticks.size() <= atMost)
            return ticks;
    }
    QVector<double> ticks = roundTicks({seconds.low / day, seconds.high / day}, atMost, 1);
    for (double &tick : ticks)
        tick *= day;
    return ticks;
}

int decimalsOf(const QVector<double> &ticks)
{
    double least = 0;
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        const double step = std::abs(ticks[i] - ticks[i - 1]);
        least = least == 0 ? step : qMin(least, step);
    }
    if (least <= 0)
        return 0;
    return qBound(0, int(std::ceil(-std::log10(least) - 1e-9)), mostDecimals);
}

} // namespace likeness
