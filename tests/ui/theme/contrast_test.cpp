// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include <gtest/gtest.h>

#include <cmath>

namespace likeness {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast ratio as WCAG 2.2 defines them.
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

class Contrast : public ::testing::TestWithParam<ThemeName> {
protected:
    const Tokens &tokens = tokensOf(GetParam());
    const QVector<QColor> grounds{tokens.window, tokens.surface, tokens.rail, tokens.sunken, tokens.select};
};

TEST_P(Contrast, TextIsReadableOnEveryGround)
{
    QVector<QColor> inks{tokens.text, tokens.muted, tokens.accent};
    inks.append(QVector<QColor>(tokens.categories.begin(), tokens.categories.end()));
    for (const QColor &ground : grounds) {
        for (const QColor &ink : inks)
            EXPECT_GE(contrast(ink, ground), 4.5) << qPrintable(ink.name()) << " on " << qPrintable(ground.name());
    }
}

TEST_P(Contrast, FilledPartsKeepTheirWordsReadable)
{
    EXPECT_GE(contrast(tokens.onAccent, tokens.accent), 4.5);
    EXPECT_GE(contrast(tokens.success, tokens.successTint), 4.5);
    EXPECT_GE(contrast(tokens.warning, tokens.warningTint), 4.5);
    EXPECT_GE(contrast(tokens.danger, tokens.dangerTint), 4.5);
}

TEST_P(Contrast, StatesAreReadableInListsAndOnSelection)
{
    for (const QColor &ground : {tokens.surface, tokens.rail, tokens.select}) {
        for (const QColor &ink : {tokens.success, tokens.warning, tokens.danger})
            EXPECT_GE(contrast(ink, ground), 4.5) << qPrintable(ink.name()) << " on " << qPrintable(ground.name());
    }
}

TEST_P(Contrast, ControlsShowTheirOutline)
{
    for (const QColor &ground : {tokens.window, tokens.surface, tokens.rail, tokens.sunken})
        EXPECT_GE(contrast(tokens.borderStrong, ground), 3.0) << qPrintable(ground.name());
}

TEST_P(Contrast, PaletteLeadsBackToItsTokens)
{
    EXPECT_EQ(themeOf(paletteOf(GetParam())), GetParam());
    EXPECT_EQ(&tokensFor(paletteOf(GetParam())), &tokens);
}

TEST(HighContrast, TextAndBordersArePureBlackAndWhite)
{
    for (const ThemeName theme : {ThemeName::LightContrast, ThemeName::DarkContrast}) {
        const Tokens &tokens = tokensOf(theme);
        EXPECT_DOUBLE_EQ(contrast(tokens.text, tokens.window), 21.0);
        EXPECT_DOUBLE_EQ(contrast(tokens.borderStrong, tokens.surface), 21.0);
        EXPECT_DOUBLE_EQ(contrast(tokens.muted, tokens.rail), 21.0);
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast,
                         ::testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::LightContrast,
                                           ThemeName::DarkContrast));

} // namespace
} // namespace likeness
