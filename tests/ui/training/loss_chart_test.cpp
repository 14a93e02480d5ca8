// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/training/chart_stage.h"
#include "ui/common/text_label.h"
#include "ui/training/chart/chart_picture.h"
#include "ui/training/chart/loss_table.h"
#include "ui/training/chart/model/chart_words.h"
#include "ui/training/chart/model/reading.h"
#include "ui/training/chart/parts/chart_legend.h"
#include "ui/training/chart/parts/read_out.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness {
namespace {

class LossChartTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        stage.window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&stage.window));
        stage.window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&stage.window));
    }

    bool says(const QString &words) const
    {
        for (const TextLabel *label : stage.chart->findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    LegendEntry *entry(const QString &words) const
    {
        for (LegendEntry *one : stage.chart->findChildren<LegendEntry *>()) {
            if (one->text() == words && one->isVisibleTo(stage.chart))
                return one;
        }
        return nullptr;
    }

    double cross() const { return stage.canvas().cross().value_or(-1); }
    QPoint placeOf(double x, double y) const { return stage.canvas().frame().onCanvas(x, y).toPoint(); }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        stage.canvas().setFocus();
        QTest::keyClick(&stage.canvas(), Qt::Key(key), modifiers);
    }

    ChartStage stage;
};

TEST_F(LossChartTest, WaitsForTheFirstLossValue)
{
    LossRun run = inventedRun(3, 0);
    run.isGoing = true;
    stage.chart->setRuns({run});
    EXPECT_TRUE(says(QStringLiteral("Waiting for the first loss value")));
    EXPECT_FALSE(stage.actions.find(QStringLiteral("chart.savePng"))->isEnabled());
}

TEST_F(LossChartTest, NamesOverfittingUnderTheChart)
{
    stage.chart->setRuns({inventedRun(1, 560)});
    EXPECT_TRUE(
        says(QStringLiteral("Validation loss has risen for 3 checkpoints: it may be memorising. Lowest at step 320.")));
    EXPECT_TRUE(stage.canvas().accessibleDescription().contains(QStringLiteral("Lowest at step 320")));
    EXPECT_TRUE(stage.canvas().accessibleDescription().contains(QStringLiteral("from")));
    EXPECT_FALSE(stage.canvas().accessibleName().isEmpty());
}

TEST_F(LossChartTest, ArrowKeysGoFromStepToStepAndCtrlFromCheckpointToCheckpoint)
{
    stage.chart->setRuns({inventedRun(1, 560)});
    press(Qt::Key_Home);
    EXPECT_EQ(cross(), 1);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    EXPECT_EQ(cross(), 2);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(cross(), 80);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(cross(), 160);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(cross(), 80);
    press(Qt::Key_End);
    EXPECT_EQ(cross(), 560);
    press(Qt::Key_Escape);
    EXPECT_FALSE(stage.canvas().cross());
}

TEST_F(LossChartTest, TheCrosshairSnapsToAStepAndItsValuesStandBeside)
{
    const LossRun run = inventedRun(1, 100);
    stage.chart->setRuns({run});
    QTest::mouseMove(&stage.canvas(), placeOf(50.3, 1));
    EXPECT_EQ(cross(), 50);
    const auto *values = stage.chart->findChild<ReadOut *>();
    EXPECT_TRUE(values->accessibleDescription().contains(QStringLiteral("Step 50")));
    EXPECT_TRUE(values->accessibleDescription().contains(valueWord(*run.points[49].trainLoss, LossMeasure::Loss)));
    EXPECT_TRUE(values->accessibleDescription().contains(QStringLiteral("smoothed")));
    EXPECT_FALSE(stage.canvas().geometry().intersects(QRect(values->mapTo(stage.chart, QPoint()), values->size())));
}

TEST_F(LossChartTest, AClickPinsAndCtrlCCopies)
{
    stage.chart->setRuns({inventedRun(1, 100)});
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, placeOf(30, 2));
    EXPECT_TRUE(stage.canvas().isPinned());
    QTest::mouseMove(&stage.canvas(), placeOf(60, 1));
    EXPECT_EQ(cross(), 30);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("Step 30\n")));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("training loss\t")));
}

TEST_F(LossChartTest, ADragZoomsAndFShowsEverythingAgain)
{
    stage.chart->setRuns({inventedRun(1, 500)});
    const QPoint from = placeOf(100, 2);
    const QPoint to = placeOf(200, 1);
    QTest::mousePress(&stage.canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&stage.canvas(), to);
    QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, {}, to);
    EXPECT_FALSE(stage.canvas().isFitted());
    EXPECT_NEAR(stage.canvas().frame().x.low, 100, 2);
    EXPECT_NEAR(stage.canvas().frame().x.high, 200, 2);
    press(Qt::Key_F);
    EXPECT_TRUE(stage.canvas().isFitted());
    EXPECT_GT(stage.canvas().frame().x.high, 499);
    press(Qt::Key_Plus);
    EXPECT_FALSE(stage.canvas().isFitted());
    QTest::mouseDClick(&stage.canvas(), Qt::LeftButton, {}, placeOf(200, 1));
    EXPECT_TRUE(stage.canvas().isFitted());
}

TEST_F(LossChartTest, TheLiveEdgeIsFollowedOnlyWhileEverythingIsShown)
{
    stage.chart->setRuns({inventedRun(1, 100)});
    LossRun more = inventedRun(1, 200);
    stage.chart->updateRun(more);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stage.canvas().frame().x.high > 199; }, 20'000));
    press(Qt::Key_Plus);
    const Span zoomed = stage.canvas().frame().x;
    stage.chart->updateRun(inventedRun(1, 400));
    EXPECT_TRUE(QTest::qWaitFor([&] { return stage.chart->runs().first().points.size() == 400; }, 20'000));
    EXPECT_EQ(stage.canvas().frame().x, zoomed);
}

TEST_F(LossChartTest, ManyNewsMakeFewPictures)
{
    stage.chart->setRuns({inventedRun(1, 10)});
    QSignalSpy shown(&stage.canvas(), &ChartCanvas::crossMoved);
    for (int steps = 11; steps <= 60; ++steps)
        stage.chart->updateRun(inventedRun(1, steps));
    EXPECT_EQ(shown.count(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.count() > 0; }, 20'000));
    EXPECT_EQ(shown.count(), 1);
    EXPECT_EQ(stage.chart->runs().first().points.size(), 60);
}

TEST_F(LossChartTest, AClickOnTheLegendHides)
{
    stage.chart->setRuns({inventedRun(1, 100), inventedRun(2, 300)});
    ASSERT_TRUE(entry(QStringLiteral("Job 2")));
    EXPECT_GT(stage.canvas().frame().x.high, 299);
    QTest::mouseClick(entry(QStringLiteral("Job 2")), Qt::LeftButton);
    EXPECT_LT(stage.canvas().frame().x.high, 120);
    entry(QStringLiteral("Job 2"))->setFocus();
    QTest::keyClick(entry(QStringLiteral("Job 2")), Qt::Key_Space);
    EXPECT_GT(stage.canvas().frame().x.high, 299);
}

TEST_F(LossChartTest, ABaselineStaysWhateverIsShown)
{
    stage.chart->setRuns({inventedRun(1, 100), inventedRun(2, 100)});
    Q_EMIT stage.chart->findChild<ChartLegend *>()->baselineChosen(QStringLiteral("job-2"));
    stage.chart->setRuns({inventedRun(3, 100)});
    EXPECT_TRUE(entry(QStringLiteral("Job 2 (baseline)")));
    EXPECT_TRUE(entry(QStringLiteral("Job 3")));
    EXPECT_FALSE(entry(QStringLiteral("Job 1")));
}

TEST_F(LossChartTest, WhatALogarithmicAxisCannotShowIsCounted)
{
    LossRun run = inventedRun(1, 100);
    run.points[3].trainLoss = 0;
    run.points[4].trainLoss = -1;
    stage.chart->setRuns({run});
    EXPECT_FALSE(says(QStringLiteral("not shown")));
    press(Qt::Key_L);
    EXPECT_TRUE(says(QStringLiteral("2 points not shown")));
}

TEST_F(LossChartTest, WhatWasChosenIsRemembered)
{
    stage.chart->setRuns({inventedRun(1, 100)});
    stage.chart->findChild<QSlider *>()->setValue(85);
    press(Qt::Key_L);
    QTest::mouseClick(entry(QStringLiteral("Training, each step")), Qt::LeftButton);
    stage.chart->saveOptions(QStringLiteral("avatar"));
    stage.chart->restoreOptions(QStringLiteral("another"));
    EXPECT_EQ(stage.chart->findChild<QSlider *>()->value(), 60);
    stage.chart->restoreOptions(QStringLiteral("avatar"));
    EXPECT_EQ(stage.chart->findChild<QSlider *>()->value(), 85);
    EXPECT_TRUE(stage.actions.find(QStringLiteral("chart.log"))->isChecked());
    EXPECT_FALSE(entry(QStringLiteral("Training, each step"))->isChecked());
}

TEST_F(LossChartTest, AMarkIsChosenByAClickOrByEnter)
{
    stage.chart->setRuns({inventedRun(1, 560)});
    QSignalSpy chosen(stage.chart, &LossChart::checkpointChosen);
    stage.chart->showStep(QStringLiteral("job-1"), 320);
    EXPECT_EQ(cross(), 320);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().at(1).value<TrainingCheckpoint>().figures.step, 320);
}

TEST_F(LossChartTest, TheTableHoldsEveryPoint)
{
    const LossRun run = inventedRun(1, 560);
    stage.chart->setRuns({run, inventedRun(2, 40)});
    stage.actions.trigger(QStringLiteral("chart.table"));
    auto *table = stage.window.findChild<QTableView *>();
    ASSERT_TRUE(table);
    const QAbstractItemModel *model = table->model();
    EXPECT_EQ(model->rowCount(), 600);
    EXPECT_EQ(model->index(319, LossTableModel::Step).data().toString(), QStringLiteral("320"));
    EXPECT_EQ(model->index(319, LossTableModel::Validation).data().toString(), QStringLiteral("1.01"));
    EXPECT_TRUE(
        model->index(319, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Job 1, step 320, ")));
    table->window()->close();
}

TEST_F(LossChartTest, TheValuesAreSavedAsAFile)
{
    const LossRun run = inventedRun(1, 20);
    stage.chart->setRuns({run});
    stage.actions.trigger(QStringLiteral("chart.saveCsv"));
    auto *chooser = stage.window.findChild<QFileDialog *>();
    ASSERT_TRUE(chooser);
    const QString path = stage.folder.filePath(QStringLiteral("values.csv"));
    chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QTest::keyClick(chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), lossCsv({{QStringLiteral("Job 1"), run.points}}));
}

TEST_F(LossChartTest, ThePictureIsTwiceAsLargeAndShowsTheLines)
{
    stage.chart->setRuns({inventedRun(1, 200)});
    stage.window.grab();
    ChartData data;
    data.setRuns({inventedRun(1, 200)}, 6);
    const QImage picture = chartPicture(stage.canvas(), data);
    EXPECT_EQ(picture.devicePixelRatio(), 2);
    EXPECT_GT(picture.width(), 2 * stage.canvas().width());
    const QColor line = chartColoursOf(ThemeName::Light).runs[0];
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixelColor(x, y).rgb() == line.rgb();
    }
    EXPECT_GT(found, 200);
}

} // namespace
} // namespace likeness
