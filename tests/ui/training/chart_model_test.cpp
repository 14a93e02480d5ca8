// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/training/chart_stage.h"
#include "ui/training/chart/model/chart_colours.h"
#include "ui/training/chart/model/chart_options.h"
#include "ui/training/chart/model/chart_words.h"
#include "ui/training/chart/model/reading.h"
#include "ui/training/chart/plot/plot_drawing.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

TEST(ChartColours, EveryLineShowsOnTheSurfaceOfItsTheme)
{
    for (const ThemeName theme :
         {ThemeName::Light, ThemeName::Dark, ThemeName::LightContrast, ThemeName::DarkContrast}) {
        for (const QColor &colour : chartColoursOf(theme).runs)
            EXPECT_GE(contrast(colour, tokensOf(theme).surface), 3.0) << qPrintable(colour.name());
    }
}

TEST(ChartColours, EachTrainingHasADashOfItsOwn)
{
    const ChartColours &colours = chartColoursOf(ThemeName::Light);
    for (int one = 0; one < 6; ++one) {
        for (int other = one + 1; other < 6; ++other) {
            const auto stops = [&](int run) {
                const QGradient *gradient = chartPen(colours, run, LineKind::Smooth).brush().gradient();
                return gradient ? gradient->stops().size() * 1000
                        + int(static_cast<const QLinearGradient *>(gradient)->finalStop().x())
                                : 0;
            };
            EXPECT_NE(stops(one), stops(other)) << one << " and " << other;
        }
    }
}

TEST(ChartOptions, ComeBackAsTheyWereLeft)
{
    ChartOptions options;
    options.measure = LossMeasure::Accuracy;
    options.axis = LossAxis::Time;
    options.smoothing = 0.25;
    options.isLogarithmic = true;
    options.isWithoutOutliers = true;
    options.showsRaw = false;
    options.showsCheckpoints = false;
    EXPECT_EQ(chartOptionsFrom(toVariant(options)), options);
}

TEST(ChartOptions, WhatMakesNoSenseIsAsItCame)
{
    EXPECT_EQ(chartOptionsFrom({}), ChartOptions());
    EXPECT_EQ(chartOptionsFrom({{QStringLiteral("axis"), 7}, {QStringLiteral("smoothing"), 1.5}}), ChartOptions());
}

TEST(ChartReading, GoesFromTheHighestLineToTheLowest)
{
    ChartData data;
    data.setRuns({inventedRun(1, 100), inventedRun(4, 100)}, 6);
    const ChartReading reading = readingAt(data, 99);
    ASSERT_EQ(reading.values.size(), 4);
    EXPECT_EQ(reading.step, 99);
    for (qsizetype i = 1; i < reading.values.size(); ++i) {
        const ReadValue &above = reading.values[i - 1];
        const ReadValue &below = reading.values[i];
        EXPECT_GE(above.smooth.value_or(above.raw), below.smooth.value_or(below.raw));
    }
}

TEST(ChartReading, ALineThatEndedLongBeforeSaysNothing)
{
    ChartData data;
    data.setRuns({inventedRun(1, 400), inventedRun(2, 50)}, 6);
    for (const ReadValue &value : readingAt(data, 300).values)
        EXPECT_EQ(value.run, 0);
}

TEST(PlotDrawing, IsAtMostTwoPointsAColumnForEachLine)
{
    ChartData data;
    data.setRuns({inventedRun(1, 20'000), inventedRun(2, 20'000)}, 6);
    const Span x = data.xSpan();
    const PlotFrame frame{{0, 0, 800, 400}, x, data.ySpan(x)};
    const Drawing drawing = drawingOf(data, frame, chartColoursOf(ThemeName::Light), {});
    EXPECT_FALSE(drawing.lines.isEmpty());
    for (const DrawnLine &line : drawing.lines)
        EXPECT_LE(line.points.size(), 2 * 800 + 2);
}

TEST(PlotDrawing, MarksHaveTheColourOfTheirTraining)
{
    ChartData data;
    data.setRuns({inventedRun(1, 560), inventedRun(2, 560)}, 6);
    const Span x = data.xSpan();
    const ChartColours &colours = chartColoursOf(ThemeName::Dark);
    const Drawing drawing = drawingOf(data, {{0, 0, 800, 400}, x, data.ySpan(x)}, colours, {});
    for (const DrawnMarks::Form form : {DrawnMarks::Form::Diamond, DrawnMarks::Form::Ring, DrawnMarks::Form::Dot}) {
        QVector<QColor> found;
        for (const DrawnMarks &marks : drawing.marks) {
            if (marks.form == form)
                found.append(marks.colour);
        }
        EXPECT_EQ(found, (QVector<QColor>{colours.runs[1], colours.runs[0]}));
    }
}

TEST(PlotDrawing, AGapIsLeftOpen)
{
    LossRun run = inventedRun(1, 100);
    for (int i = 40; i < 60; ++i)
        run.points[i].trainLoss = std::numeric_limits<double>::quiet_NaN();
    ChartData data;
    ChartOptions options;
    options.showsSmooth = false;
    options.showsValidation = false;
    data.setOptions(options);
    data.setRuns({run}, 6);
    const Span x = data.xSpan();
    const Drawing drawing = drawingOf(data, {{0, 0, 800, 400}, x, data.ySpan(x)}, chartColoursOf(ThemeName::Light), {});
    ASSERT_EQ(drawing.lines.size(), 2);
    EXPECT_LT(drawing.lines[0].points.last().x(), drawing.lines[1].points.first().x() - 100);
}

TEST(ChartWords, NumbersFollowTheLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(valueWord(0.7412, LossMeasure::Loss), QStringLiteral("0,7412"));
    QLocale::setDefault(before);
    EXPECT_EQ(elapsedWord(45), QStringLiteral("45 s"));
    EXPECT_EQ(elapsedWord(725), QStringLiteral("12:05 min"));
    EXPECT_EQ(elapsedWord(12'000), QStringLiteral("3:20 h"));
}

TEST(ChartWords, AnEmptyChartSaysWhy)
{
    ChartData data;
    EXPECT_EQ(emptyWords(data), QStringLiteral("No training is shown."));
    LossRun run = inventedRun(1, 10);
    for (LossPoint &point : run.points)
        point.trainAccuracy.reset();
    ChartOptions options;
    options.measure = LossMeasure::Accuracy;
    data.setOptions(options);
    run.checkpoints.clear();
    data.setRuns({run}, 6);
    EXPECT_EQ(emptyWords(data), QStringLiteral("This training tells no accuracy."));
}

} // namespace
} // namespace likeness
