// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/model/chart_data.h"

#include <algorithm>
#include <cmath>

namespace likeness {

namespace {

QVector<double> stopsOf(const Curve &train, const Curve &validation)
{
    QVector<double> stops;
    stops.reserve(train.size() + validation.size());
    for (const Curve *curve : {&train, &validation}) {
        for (const CurvePoint &point : *curve)
            stops.append(point.x);
    }
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    return stops;
}

void takeValues(const Curve &curve, const Span &shown, QVector<double> *values)
{
    for (const CurvePoint &point : curve) {
        if (shown.contains(point.x))
            values->append(point.y);
    }
}

} // namespace

void ChartData::setRuns(QVector<LossRun> runs, int most)
{
    const ChartRun *kept = find(m_baseline);
    const auto isBaseline = [this](const LossRun &run) { return run.id == m_baseline; };
    if (kept && std::none_of(runs.begin(), runs.end(), isBaseline)) {
        runs.resize(qMin(runs.size(), qsizetype(most) - 1));
        runs.append(kept->run);
    }
    runs.resize(qMin(runs.size(), qsizetype(most)));
    QVector<ChartRun> worked;
    for (const LossRun &run : std::as_const(runs)) {
        const ChartRun *known = find(run.id);
        worked.append(known && known->run == run ? *known : workedOut(run));
    }
    m_runs = worked;
}

bool ChartData::updateRun(const LossRun &run)
{
    for (ChartRun &known : m_runs) {
        if (known.run.id != run.id)
            continue;
        known = workedOut(run);
        return true;
    }
    return false;
}

void ChartData::setOptions(const ChartOptions &options)
{
    m_options = options;
    for (ChartRun &run : m_runs)
        workOut(&run);
}

void ChartData::setHidden(const QString &runId, bool isHidden)
{
    if (isHidden)
        m_hidden.insert(runId);
    else
        m_hidden.remove(runId);
    for (ChartRun &run : m_runs)
        run.isHidden = m_hidden.contains(run.run.id);
}

const ChartRun *ChartData::find(const QString &runId) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const ChartRun &run) { return run.run.id == runId; });
    return found == m_runs.end() ? nullptr : &*found;
}

bool ChartData::isEmpty() const
{
    return std::all_of(m_runs.begin(), m_runs.end(),
                       [](const ChartRun &run) { return run.drawnTrain.isEmpty() && run.drawnValidation.isEmpty(); });
}

ChartRun ChartData::workedOut(const LossRun &run) const
{
    ChartRun worked;
    worked.run = run;
    worked.points = withCheckpoints(run.points, run.checkpoints);
    worked.isHidden = m_hidden.contains(run.id);
    workOut(&worked);
    return worked;
}

void ChartData::workOut(ChartRun *run) const
{
    const LossCurves curves = curvesOf(run->points, m_options.measure, m_options.axis);
    run->train = curves.train;
    run->validation = curves.validation;
    run->smooth = smoothed(run->train, m_options.smoothing);
    run->stops = stopsOf(run->train, run->validation);
    run->notShown = curves.unplaced;
    run->drawnTrain = run->train;
    run->drawnSmooth = run->smooth;
    run->drawnValidation = run->validation;
    if (m_options.isLogarithmic) {
        run->notShown += makeLogarithmic(&run->drawnTrain) + makeLogarithmic(&run->drawnValidation);
        makeLogarithmic(&run->drawnSmooth);
    }
}

Span ChartData::xSpan() const
{
    QVector<double> ends;
    for (const ChartRun &run : m_runs) {
        if (!run.isHidden && !run.stops.isEmpty())
            ends << run.stops.first() << run.stops.last();
    }
    if (ends.isEmpty())
        return {};
    const auto [low, high] = std::minmax_element(ends.begin(), ends.end());
    if (*low == *high) // a single point lies in the middle
        return {*low - 1, *high + 1};
    constexpr double room = 0.01;
    const double extra = (*high - *low) * room;
    return {*low - extra, *high + extra};
}

Span ChartData::ySpan(const Span &shown) const
{
    QVector<double> values;
    for (const ChartRun &run : m_runs) {
        if (run.isHidden)
            continue;
        if (m_options.showsRaw)
            takeValues(run.drawnTrain, shown, &values);
        if (m_options.showsSmooth)
            takeValues(run.drawnSmooth, shown, &values);
        if (m_options.showsValidation)
            takeValues(run.drawnValidation, shown, &values);
    }
    return spanOf(values, m_options.isWithoutOutliers);
}

int ChartData::notShown() const
{
    int count = 0;
    for (const ChartRun &run : m_runs)
        count += run.isHidden ? 0 : run.notShown;
    return count;
}

std::optional<double> ChartData::nearestStop(double x) const
{
    std::optional<double> nearest;
    const auto take = [&](double stop) {
        if (!nearest || std::abs(stop - x) < std::abs(*nearest - x))
            nearest = stop;
    };
    for (const ChartRun &run : m_runs) {
        if (run.isHidden || run.stops.isEmpty())
            continue;
        const auto after = std::lower_bound(run.stops.begin(), run.stops.end(), x);
        if (after != run.stops.end())
            take(*after);
        if (after != run.stops.begin())
            take(*std::prev(after));
    }
    return nearest;
}

const ChartRun *ChartData::leading() const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                    [](const ChartRun &run) { return !run.isHidden && !run.stops.isEmpty(); });
    return found == m_runs.end() ? nullptr : &*found;
}

QVector<CurvePoint> ChartData::checkpointsOf(const ChartRun &run) const
{
    QVector<CurvePoint> places;
    const QDateTime begin = beginOf(run.points);
    for (int i = 0; i < run.run.checkpoints.size(); ++i) {
        const int step = run.run.checkpoints[i].figures.step;
        const auto point = std::find_if(run.points.begin(), run.points.end(),
                                        [step](const LossPoint &one) { return one.step == step; });
        if (point == run.points.end())
            continue;
        const double x = placeOf(*point, begin, m_options.axis);
        // On the line that is drawn there: the smoothed one, the raw one, else the validation's.
        for (const Curve *line : {&run.drawnSmooth, &run.drawnTrain, &run.drawnValidation}) {
            const bool isDrawn = (line == &run.drawnSmooth && m_options.showsSmooth)
                || (line == &run.drawnTrain && m_options.showsRaw)
                || (line == &run.drawnValidation && m_options.showsValidation);
            const qsizetype nearest = isDrawn && std::isfinite(x) ? nearestIn(*line, x) : -1;
            if (nearest < 0)
                continue;
            places.append({line->at(nearest).x, line->at(nearest).y, i, false});
            break;
        }
    }
    return places;
}

} // namespace likeness
