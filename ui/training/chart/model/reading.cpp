// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/model/reading.h"

#include "ui/training/chart/model/chart_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossChart)
};

/// A line that ended long before says nothing here.
bool reaches(const Curve &curve, double x)
{
    if (curve.isEmpty())
        return false;
    const double usual = (curve.last().x - curve.first().x) / double(qMax<qsizetype>(1, curve.size() - 1));
    return x >= curve.first().x - usual && x <= curve.last().x + usual;
}

void take(const ChartRun &run, const Curve &curve, double x, ReadValue value, ChartReading *reading)
{
    if (!reaches(curve, x))
        return;
    const qsizetype nearest = nearestIn(curve, x);
    const CurvePoint &point = curve[nearest];
    value.step = run.points[point.index].step;
    value.raw = point.y;
    if (!value.isValidation)
        value.smooth = run.smooth[nearest].y;
    reading->values.append(value);
}

/// Of the point that lies nearest to the place.
void takePlace(const ChartRun &run, double x, double *distance, ChartReading *reading)
{
    for (const Curve *curve : {&run.train, &run.validation}) {
        const qsizetype nearest = nearestIn(*curve, x);
        if (nearest < 0 || std::abs(curve->at(nearest).x - x) >= *distance)
            continue;
        *distance = std::abs(curve->at(nearest).x - x);
        const LossPoint &point = run.points[curve->at(nearest).index];
        reading->step = point.step;
        reading->epoch = point.epoch;
        reading->at = point.at;
    }
}

QString valuesOf(const ReadValue &value, LossMeasure measure)
{
    const QString raw = valueWord(value.raw, measure);
    return value.smooth ? Words::tr("%1, smoothed %2").arg(raw, valueWord(*value.smooth, measure)) : raw;
}

} // namespace

ChartReading readingAt(const ChartData &data, double x)
{
    ChartReading reading;
    double distance = INFINITY;
    const bool isAlone = data.runs().size() == 1;
    for (int i = 0; i < data.runs().size(); ++i) {
        const ChartRun &run = data.runs()[i];
        if (run.isHidden)
            continue;
        takePlace(run, x, &distance, &reading);
        const QString title = isAlone ? QString() : run.run.title;
        if (data.options().showsRaw || data.options().showsSmooth)
            take(run, run.train, x, {i, title, false, 0, 0, {}}, &reading);
        if (data.options().showsValidation)
            take(run, run.validation, x, {i, title, true, 0, 0, {}}, &reading);
    }
    const auto height = [](const ReadValue &value) { return value.smooth.value_or(value.raw); };
    std::stable_sort(reading.values.begin(), reading.values.end(),
                     [&](const ReadValue &one, const ReadValue &other) { return height(one) > height(other); });
    return reading;
}

QString titleOf(const ReadValue &value, LossMeasure measure)
{
    const QString kind = kindWord(measure, value.isValidation);
    return value.title.isEmpty() ? kind : Words::tr("%1, %2").arg(value.title, kind);
}

QString spokenReading(const ChartReading &reading, LossMeasure measure)
{
    QStringList parts{Words::tr("Step %1").arg(QLocale().toString(reading.step))};
    for (const ReadValue &value : reading.values)
        parts.append(Words::tr("%1 %2").arg(titleOf(value, measure), valuesOf(value, measure)));
    return parts.join(QStringLiteral("; "));
}

QString copiedReading(const ChartReading &reading, LossMeasure measure)
{
    QStringList lines{Words::tr("Step %1").arg(QLocale().toString(reading.step))};
    if (reading.epoch > 0)
        lines.append(Words::tr("Epoch %1").arg(QLocale().toString(reading.epoch, 'f', 2)));
    if (reading.at.isValid())
        lines.append(QLocale().toString(reading.at.toLocalTime(), QLocale::ShortFormat));
    for (const ReadValue &value : reading.values)
        lines.append(titleOf(value, measure) + u'\t' + valuesOf(value, measure));
    return lines.join(u'\n');
}

} // namespace likeness
