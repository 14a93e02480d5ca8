// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/loss_meaning.h"
#include "ui/training/chart/model/chart_data.h"

namespace likeness {

/// A value as it is read: a loss with four digits, an accuracy in percent.
QString valueWord(double value, LossMeasure measure);
QString measureWord(LossMeasure measure);
QString axisWord(LossAxis axis);
QString kindWord(LossMeasure measure, bool isValidation);
/// Seconds as "45 s", "12:05 min" or "3:20 h".
QString elapsedWord(double seconds);
QStringList xLabels(const QVector<double> &ticks, LossAxis axis);
QStringList yLabels(const QVector<double> &ticks, LossMeasure measure, bool isLogarithmic);

/// What the curve means, under the chart.
QString meaningWords(const CurveMeaning &meaning);
/// Start, end, lowest and latest of each training in sentences, for those who do not see the lines.
QString chartInWords(const ChartData &data);
/// What stands in the middle where there is no line; empty: there are lines.
QString emptyWords(const ChartData &data);

} // namespace likeness
