// SPDX-License-Identifier: GPL-3.0-or-later
#include "loss_curves.h"

#include "../report.h"
#include "paint_watch.h"

#include "tests/ui/training/chart_stage.h"
#include "ui/training/chart/model/chart_colours.h"
#include "ui/training/chart/plot/plot_scene.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <fstream>
#include <unistd.h>

namespace likeness::bench {
namespace {

constexpr QSize plotSize(1100, 600);
constexpr int points = 100'000;
constexpr int rounds = 15;
const QString ms = QStringLiteral("ms");
using Side = Limit::Side;

QVector<LossRun> sixRuns()
{
    QVector<LossRun> runs;
    for (int number = 1; number <= LossChart::mostRuns; ++number)
        runs.append(inventedRun(number, points / LossChart::mostRuns));
    return runs;
}

double megabytesInUse()
{
    std::ifstream statm("/proc/self/statm");
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

template <typename Act> double medianTime(Act act)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        act();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return medianOf(times);
}

/// All lines anew onto a picture, as the window does after each change: what a repaint is at its dearest.
void measureRepaints(Report &report, const QVector<LossRun> &runs)
{
    ChartData data;
    data.setRuns(runs, LossChart::mostRuns);
    const Span x = data.xSpan();
    const PlotFrame frame{{QPointF(), plotSize}, x, data.ySpan(x)};
    const ChartColours &colours = chartColoursOf(ThemeName::Light);
    PlotScene scene;
    report.figure(QStringLiteral("choosing what can be seen"), medianTime([&] { drawingOf(data, frame, colours, {}); }),
                  ms);
    const Drawing drawing = drawingOf(data, frame, colours, {});
    scene.show(drawing, plotSize);
    report.figure(QStringLiteral("handing it to Qt Charts"), medianTime([&] { scene.show(drawing, plotSize); }), ms);
    for (const int scale : {1, 2}) {
        QImage picture(plotSize * scale, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(scale);
        const double time = medianTime([&] {
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            scene.paint(&painter, {});
        });
        report.figure(QStringLiteral("drawing all lines at scale %1").arg(scale), time, ms,
                      scale == 1 ? std::optional(Limit{Side::AtMost, 16}) : std::nullopt);
    }
}

void measureWindow(Report &report, const QVector<LossRun> &runs)
{
    const double before = megabytesInUse();
    ChartStage stage;
    stage.window.resize(plotSize + QSize(400, 200));
    stage.chart->resize(stage.window.size());
    stage.window.show();
    PaintWatch watch(stage.canvas());
    report.figure(QStringLiteral("until it is open"), watch.timeUntilPainted([&] { stage.chart->setRuns(runs); }), ms,
                  Limit{Side::AtMost, 100});
    report.figure(QStringLiteral("its memory"), megabytesInUse() - before, QStringLiteral("MB"));
    std::vector<double> times;
    for (int i = 1; i <= rounds; ++i) {
        times.push_back(watch.timeUntilPainted([&] { stage.canvas().setCross(double(i * points) / (8 * rounds)); }));
    }
    report.figure(QStringLiteral("a move of the crosshair"), medianOf(times), ms, Limit{Side::AtMost, 16});
}

} // namespace

void measureCurves(Report &report)
{
    report.title(QStringLiteral("loss curves: %L1 points in %2 trainings").arg(points).arg(LossChart::mostRuns));
    const QVector<LossRun> runs = sixRuns();
    measureRepaints(report, runs);
    measureWindow(report, runs);
}

} // namespace likeness::bench
