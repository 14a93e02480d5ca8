// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/model/chart_words.h"

#include "domain/charts/ticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace likeness {

namespace {

constexpr int valueDigits = 4;
constexpr int percent = 100;
constexpr int secondsPerMinute = 60;
constexpr int secondsPerHour = 3600;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossChart)
};

QString overfitting(const CurveMeaning &meaning)
{
    const QString risen = meaning.areCheckpoints
        ? Words::tr("Validation loss has risen for %n checkpoint(s): it may be memorising.", nullptr, meaning.risen)
        : Words::tr("Validation loss has risen %n time(s) in a row: it may be memorising.", nullptr, meaning.risen);
    return risen + u' ' + Words::tr("Lowest at step %1.").arg(QLocale().toString(meaning.lowestStep));
}

QString withLowest(const QString &sentence, const CurveMeaning &meaning)
{
    if (meaning.lowestStep == 0)
        return sentence;
    return sentence + u' '
        + Words::tr("Validation loss was lowest at step %1: %2.")
              .arg(QLocale().toString(meaning.lowestStep), valueWord(meaning.lowest, LossMeasure::Loss));
}

QString curveInWords(const ChartRun &run, const Curve &curve, LossMeasure measure, bool isValidation)
{
    if (curve.isEmpty())
        return {};
    const auto stepOf = [&run](const CurvePoint &point) { return QLocale().toString(run.points[point.index].step); };
    const auto [lowest, highest] = std::minmax_element(
        curve.begin(), curve.end(), [](const CurvePoint &one, const CurvePoint &other) { return one.y < other.y; });
    return Words::tr("%1, %2: from %3 at step %4 to %5 at step %6, lowest %7 at step %8, highest %9.")
        .arg(run.run.title, kindWord(measure, isValidation), valueWord(curve.first().y, measure), stepOf(curve.first()),
             valueWord(curve.last().y, measure), stepOf(curve.last()), valueWord(lowest->y, measure), stepOf(*lowest),
             valueWord(highest->y, measure));
}

} // namespace

QString valueWord(double value, LossMeasure measure)
{
    const QLocale locale;
    if (measure == LossMeasure::Accuracy)
        return Words::tr("%1 %").arg(locale.toString(value * percent, 'f', 1));
    return locale.toString(value, 'g', valueDigits);
}

QString measureWord(LossMeasure measure)
{
    return measure == LossMeasure::Loss ? Words::tr("Loss") : Words::tr("Accuracy");
}

QString axisWord(LossAxis axis)
{
    switch (axis) {
    case LossAxis::Step:
        return Words::tr("Step");
    case LossAxis::Epoch:
        return Words::tr("Epoch");
    case LossAxis::Time:
        break;
    }
    return Words::tr("Time");
}

QString kindWord(LossMeasure measure, bool isValidation)
{
    if (measure == LossMeasure::Loss)
        return isValidation ? Words::tr("validation loss") : Words::tr("training loss");
    return isValidation ? Words::tr("validation accuracy") : Words::tr("training accuracy");
}

QString elapsedWord(double seconds)
{
    const auto whole = qint64(std::llround(seconds));
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (whole < secondsPerMinute)
        return Words::tr("%1 s").arg(QLocale().toString(whole));
    if (whole < secondsPerHour)
        return Words::tr("%1:%2 min").arg(whole / secondsPerMinute).arg(two(whole % secondsPerMinute));
    return Words::tr("%1:%2 h").arg(QLocale().toString(whole / secondsPerHour),
                                    two(whole % secondsPerHour / secondsPerMinute));
}

QStringList xLabels(const QVector<double> &ticks, LossAxis axis)
{
    QStringList labels;
    const int decimals = decimalsOf(ticks);
    for (const double tick : ticks)
        labels.append(axis == LossAxis::Time ? elapsedWord(tick) : QLocale().toString(tick, 'f', decimals));
    return labels;
}

QStringList yLabels(const QVector<double> &ticks, LossMeasure measure, bool isLogarithmic)
{
    constexpr int digits = 6;
    const QLocale locale;
    const double factor = measure == LossMeasure::Accuracy ? percent : 1;
    const QString form = measure == LossMeasure::Accuracy ? Words::tr("%1 %") : QStringLiteral("%1");
    const int decimals = qMax(0, decimalsOf(ticks) - (measure == LossMeasure::Accuracy ? 2 : 0));
    QStringList labels;
    for (const double tick : ticks)
        labels.append(form.arg(isLogarithmic ? locale.toString(tick * factor, 'g', digits)
                                             : locale.toString(tick * factor, 'f', decimals)));
    return labels;
}

QString meaningWords(const CurveMeaning &meaning)
{
    const QString last = valueWord(meaning.last, LossMeasure::Loss);
    switch (meaning.state) {
    case CurveState::Waiting:
        return Words::tr("Waiting for the first loss value.");
    case CurveState::Nothing:
        return Words::tr("No loss values came from this training.");
    case CurveState::TooEarly:
        return withLowest(Words::tr("%n step(s) so far: too early to say where it goes.", nullptr, meaning.steps),
                          meaning);
    case CurveState::Diverged:
        return Words::tr("The last loss is not a number: the training has come apart. A lower learning rate may help.");
    case CurveState::Overfitting:
        return overfitting(meaning);
    case CurveState::Rising:
        return withLowest(Words::tr("Training loss is rising, now %1: a lower learning rate may help.").arg(last),
                          meaning);
    case CurveState::Falling:
        return withLowest(Words::tr("Training loss is falling: from %1 at the start to %2 now.")
                              .arg(valueWord(meaning.first, LossMeasure::Loss), last),
                          meaning);
    case CurveState::Level:
        break;
    }
    return withLowest(Words::tr("Training loss has levelled out at %1: more steps would change little.").arg(last),
                      meaning);
}

QString chartInWords(const ChartData &data)
{
    QStringList sentences;
    for (const ChartRun &run : data.runs()) {
        if (run.isHidden)
            continue;
        sentences << curveInWords(run, run.train, data.options().measure, false)
                  << curveInWords(run, run.validation, data.options().measure, true);
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString emptyWords(const ChartData &data)
{
    if (!data.isEmpty())
        return {};
    if (data.runs().isEmpty())
        return Words::tr("No training is shown.");
    const ChartRun &first = data.runs().first();
    const CurveMeaning meaning = meaningOf(first.points, first.run.checkpoints, first.run.isGoing);
    if (meaning.state == CurveState::Waiting || meaning.state == CurveState::Nothing)
        return meaningWords(meaning);
    if (data.options().measure == LossMeasure::Accuracy && first.notShown == 0)
        return Words::tr("This training tells no accuracy.");
    return data.options().axis == LossAxis::Epoch ? Words::tr("This training tells no epochs.")
                                                  : Words::tr("None of the values can be shown on this axis.");
}

} // namespace likeness
