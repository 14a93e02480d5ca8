// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/model/chart_options.h"

namespace likeness {

namespace {

template <typename Choice> void take(const QVariantMap &kept, const QString &name, int choices, Choice *value)
{
    bool isNumber = false;
    const int choice = kept.value(name).toInt(&isNumber);
    if (isNumber && choice >= 0 && choice < choices)
        *value = Choice(choice);
}

void take(const QVariantMap &kept, const QString &name, bool *value)
{
    if (kept.contains(name))
        *value = kept.value(name).toBool();
}

} // namespace

QVariantMap toVariant(const ChartOptions &options)
{
    return {{QStringLiteral("measure"), int(options.measure)},
            {QStringLiteral("axis"), int(options.axis)},
            {QStringLiteral("smoothing"), options.smoothing},
            {QStringLiteral("logarithmic"), options.isLogarithmic},
            {QStringLiteral("withoutOutliers"), options.isWithoutOutliers},
            {QStringLiteral("raw"), options.showsRaw},
            {QStringLiteral("smooth"), options.showsSmooth},
            {QStringLiteral("validation"), options.showsValidation},
            {QStringLiteral("checkpoints"), options.showsCheckpoints}};
}

ChartOptions chartOptionsFrom(const QVariantMap &kept)
{
    ChartOptions options;
    take(kept, QStringLiteral("measure"), 2, &options.measure);
    take(kept, QStringLiteral("axis"), 3, &options.axis);
    bool isNumber = false;
    const double smoothing = kept.value(QStringLiteral("smoothing")).toDouble(&isNumber);
    if (isNumber && smoothing >= 0 && smoothing <= ChartOptions::mostSmoothing)
        options.smoothing = smoothing;
    take(kept, QStringLiteral("logarithmic"), &options.isLogarithmic);
    take(kept, QStringLiteral("withoutOutliers"), &options.isWithoutOutliers);
    take(kept, QStringLiteral("raw"), &options.showsRaw);
    take(kept, QStringLiteral("smooth"), &options.showsSmooth);
    take(kept, QStringLiteral("validation"), &options.showsValidation);
    take(kept, QStringLiteral("checkpoints"), &options.showsCheckpoints);
    return options;
}

} // namespace likeness
