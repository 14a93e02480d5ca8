// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/curve_scenes.h"

#include "tests/ui/training/chart_stage.h"
#include "ui/training/chart/loss_table.h"

#include <QTest>

namespace likeness {

void walkCurves(const Scenes::Visit &visit)
{
    ChartStage stage;
    stage.fill();
    stage.window.show();
    const auto see = [&](const char *name) {
        settle();
        visit(QString::fromLatin1(name), stage.window);
    };
    LossRun waiting = inventedRun(3, 0);
    waiting.isGoing = true;
    stage.chart->setRuns({waiting});
    see("curve-waiting");
    const LossRun one = inventedRun(1, 560);
    stage.chart->setRuns({one});
    see("curve-one");
    stage.chart->showStep(one.id, 320);
    see("curve-checkpoint");
    stage.chart->setRuns({one, inventedRun(2, 700), inventedRun(3, 400), inventedRun(4, 560), inventedRun(5, 640),
                          inventedRun(6, 6000)});
    see("curve-six");
    stage.chart->setRuns({one, inventedRun(2, 700)});
    stage.actions.trigger(QStringLiteral("chart.log"));
    see("curve-log");
    stage.actions.trigger(QStringLiteral("chart.table"));
    if (!QTest::qWaitFor([&] { return stage.window.findChild<LossTable *>(); }))
        qFatal("There is no table of curves to be seen.");
    settle();
    visit(QStringLiteral("curve-table"), *stage.window.findChild<LossTable *>());
    stage.window.findChild<LossTable *>()->close();
}

} // namespace likeness
