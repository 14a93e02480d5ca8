// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/loss_run.h"
#include "ui/training/chart/model/chart_options.h"

#include <QSet>

namespace likeness {

/// A training, worked out for what the person chose to see.
struct ChartRun {
    LossRun run;
    QVector<LossPoint> points; ///< with what its checkpoints know
    Curve train; ///< as it came
    Curve smooth;
    Curve validation;
    Curve drawnTrain; ///< exponents where the axis is logarithmic; else the same as above
    Curve drawnSmooth;
    Curve drawnValidation;
    QVector<double> stops; ///< where there is something to be read
    int notShown = 0; ///< values that have no place
    bool isHidden = false;
};

/// All trainings of a chart, and what is to be seen of them.
class ChartData final {
public:
    /// One that was kept as the baseline stays, at the end.
    void setRuns(QVector<LossRun> runs, int most);
    bool updateRun(const LossRun &run);
    void setOptions(const ChartOptions &options);
    void setHidden(const QString &runId, bool isHidden);
    /// The one that stays whatever is shown; empty: none.
    void setBaseline(const QString &runId) { m_baseline = runId; }

    const QVector<ChartRun> &runs() const { return m_runs; }
    const ChartOptions &options() const { return m_options; }
    const QString &baseline() const { return m_baseline; }
    const ChartRun *find(const QString &runId) const;
    bool isEmpty() const; ///< nothing can be drawn

    /// Of all that is shown.
    Span xSpan() const;
    /// Of what is shown there, in the axis's own unit (exponents where it is logarithmic).
    Span ySpan(const Span &shown) const;
    int notShown() const;
    /// The nearest place where there is something to be read, of what is not hidden.
    std::optional<double> nearestStop(double x) const;
    /// Where the keyboard goes from stop to stop: those of the first one that is not hidden.
    const ChartRun *leading() const;
    /// Where the checkpoints of a training lie; those without a place are left out.
    QVector<CurvePoint> checkpointsOf(const ChartRun &run) const;

private:
    ChartRun workedOut(const LossRun &run) const;
    void workOut(ChartRun *run) const;

    QVector<ChartRun> m_runs;
    ChartOptions m_options;
    QSet<QString> m_hidden;
    QString m_baseline;
};

} // namespace likeness
