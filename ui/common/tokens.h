// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace likeness {

enum class ThemeName { Light, Dark, LightContrast, DarkContrast };

/// Every colour of the window. Nothing else names one: widgets ask tokensFor(palette()) when they paint, so a change
/// of theme is a change of palette and needs no further wiring.
struct Tokens {
    QColor window; ///< behind everything
    QColor surface; ///< cards, lists, fields
    QColor rail; ///< side panes and bars
    QColor sunken; ///< hover, wells
    QColor select; ///< the selected row
    QColor border; ///< decoration only
    QColor borderStrong; ///< what shows where a control is
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor success;
    QColor successTint;
    QColor warning;
    QColor warningTint;
    QColor danger;
    QColor dangerTint;
    std::array<QColor, 5> categories; ///< in the order of Category

    const QColor &category(Category category) const { return categories[std::size_t(category)]; }
};

const Tokens &tokensOf(ThemeName theme);

/// The tokens behind a palette made by paletteOf; any other palette is judged by the lightness of its window colour.
const Tokens &tokensFor(const QPalette &palette);
ThemeName themeOf(const QPalette &palette);
bool isDark(const QPalette &palette);
QPalette paletteOf(ThemeName theme);

/// Distances in device-independent pixels; layouts use no other.
namespace space {
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int wide = 24;
constexpr int huge = 32;
constexpr int control = 34; ///< height of buttons and fields
constexpr int controlRadius = 6;
constexpr int cardRadius = 10;
} // namespace space

/// The system font at one of the four sizes of the interface.
enum class TextSize { Caption, Body, Heading, Title };
QFont scaledFont(const QFont &system, TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace likeness
