// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charts/curve.h"

namespace likeness {

/// Places on an axis with round numbers: 1, 2 or 5 times a power of ten apart, `atMost` of them at the most.
/// @param leastStep 1 where there is nothing between whole numbers
QVector<double> roundTicks(const Span &span, int atMost, double leastStep = 0);

/// Round numbers of a logarithmic axis. @param exponents from log10 of the lowest to that of the highest value
QVector<double> logTicks(const Span &exponents, int atMost);

/// Round seconds, minutes, hours or days. @param seconds since something began
QVector<double> timeTicks(const Span &seconds, int atMost);

/// How many decimals tell these numbers apart.
int decimalsOf(const QVector<double> &ticks);

} // namespace likeness
