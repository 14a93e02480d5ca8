// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/common/window_settings.h"
#include "ui/training/chart/loss_chart.h"
#include "ui/training/chart/plot/chart_canvas.h"

#include <QTemporaryDir>
#include <QVBoxLayout>

#include <cmath>

namespace likeness {

/// A training that went on for so many steps, with a checkpoint every 80 whose validation rises after the fourth.
inline LossRun inventedRun(int number, int steps)
{
    LossRun run;
    run.id = QStringLiteral("job-%1").arg(number);
    run.title = QStringLiteral("Job %1").arg(number);
    const QDateTime begin(QDate(2026, 11, 3), QTime(10, 11), Qt::UTC);
    quint32 state = 2'026 + quint32(number);
    for (int step = 1; step <= steps; ++step) {
        state = state * 1'664'525 + 1'013'904'223;
        const double noise = double(state >> 8) / double(1 << 24) - 0.5;
        LossPoint point;
        point.step = step;
        point.at = begin.addSecs(step * 2);
        point.epoch = 3.0 * step / steps;
        const double progress = double(step) / steps;
        point.trainLoss = 0.5 + 0.08 * number + 2 * std::exp(-5 * progress) + 0.3 * noise;
        point.trainAccuracy = 0.9 - 0.5 * std::exp(-5 * progress) + 0.03 * noise;
        if (step * 7 / steps != (step - 1) * 7 / steps) {
            const int part = step * 7 / steps;
            point.fullValidLoss = 0.93 + 0.08 * number + (part < 4 ? 0.3 * (4 - part) : 0.06 * (part - 4));
            TrainingCheckpoint checkpoint;
            checkpoint.id = QStringLiteral("ckpt-%1").arg(part);
            checkpoint.model = checkpoint.id;
            checkpoint.figures = point;
            run.checkpoints.append(checkpoint);
        }
        run.points.append(point);
    }
    return run;
}

/// A chart in a window, with what it needs.
struct ChartStage {
    ChartStage()
    {
        chart = new LossChart(notices, settings, &window);
        chart->addActions(actions, chart);
        actions.setCurrentPage(chart);
        window.resize(1000, 620);
        chart->resize(window.size());
    }

    /// The chart fills the window, as wide as a page has it.
    void fill()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(chart);
    }

    ChartCanvas &canvas() const { return *chart->findChild<ChartCanvas *>(); }

    QTemporaryDir folder;
    WindowSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    QWidget window;
    Actions actions{window, settings};
    Notices notices;
    LossChart *chart = nullptr;
};

} // namespace likeness
