// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/model/chart_colours.h"
#include "ui/training/chart/model/chart_data.h"

#include <QAbstractButton>

namespace likeness {

/// A line as it is drawn, with its name. A click hides it; under the pointer, or with the focus, it is brought forward.
class LegendEntry final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Sample { Raw, Smooth, Validation, Checkpoint };

    LegendEntry(Sample sample, int run, const QString &words, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void hovered(bool isHovered);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Sample m_sample;
    int m_run;
};

/// Which lines mean what: the kinds of lines, and where there are several trainings, these.
class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void show(const ChartData &shown);

Q_SIGNALS:
    void optionsChanged(const likeness::ChartOptions &options);
    void hidden(const QString &runId, bool isHidden);
    void hovered(const QString &runId); ///< empty: none
    void baselineChosen(const QString &runId); ///< empty: none any more

private:
    void addRun(const ChartRun &run, int index, const QString &baseline);
    void showRuns(const ChartData &chart);
    void addKind(LegendEntry::Sample sample, const QString &words, bool ChartOptions::*shown);

    struct Kind {
        LegendEntry *entry;
        bool ChartOptions::*shown;
    };
    ChartOptions m_options;
    QVector<Kind> m_kinds;
    QVector<LegendEntry *> m_runs;
    QStringList m_shown; ///< ids and titles of the runs that have entries
};

} // namespace likeness
