// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

namespace likeness {

namespace {

Tokens lightTokens()
{
    return {.window = QColor(0xF5F6F8),
            .surface = QColor(0xFFFFFF),
            .rail = QColor(0xE9ECF1),
            .sunken = QColor(0xEEF0F4),
            .select = QColor(0xDCE7FF),
            .border = QColor(0xCDD3DC),
            .borderStrong = QColor(0x78818F),
            .text = QColor(0x1A1E26),
            .muted = QColor(0x535B69),
            .accent = QColor(0x2456CC),
            .onAccent = QColor(0xFFFFFF),
            .success = QColor(0x17703B),
            .successTint = QColor(0xE0F4E7),
            .warning = QColor(0x854D00),
            .warningTint = QColor(0xFFF1D6),
            .danger = QColor(0xB3241C),
            .dangerTint = QColor(0xFDE7E5),
            .categories = {QColor(0x1F6F54), QColor(0x2456CC), QColor(0x535B69), QColor(0x8A4B00), QColor(0x7A2E9E)}};
}

Tokens darkTokens()
{
    return {.window = QColor(0x15181D),
            .surface = QColor(0x1D2128),
            .rail = QColor(0x101318),
            .sunken = QColor(0x171A20),
            .select = QColor(0x26385F),
            .border = QColor(0x343B46),
            .borderStrong = QColor(0x7D8796),
            .text = QColor(0xE8EBF1),
            .muted = QColor(0xA9B2C0),
            .accent = QColor(0x8FB3FF),
            .onAccent = QColor(0x0A1A3C),
            .success = QColor(0x74D39B),
            .successTint = QColor(0x15301F),
            .warning = QColor(0xF3BD66),
            .warningTint = QColor(0x36280F),
            .danger = QColor(0xFF9F97),
            .dangerTint = QColor(0x3D1A18),
            .categories = {QColor(0x6FD3AE), QColor(0x8FB3FF), QColor(0xB4BDCA), QColor(0xF3BD66), QColor(0xD7A3F2)}};
}

/// Text and borders of pure black on white; what is decoration elsewhere is an outline here.
Tokens lightContrastTokens()
{
    Tokens tokens = lightTokens();
    for (QColor *ground : {&tokens.window, &tokens.surface, &tokens.rail, &tokens.sunken})
        *ground = QColor(0xFFFFFF);
    for (QColor *ink : {&tokens.text, &tokens.muted, &tokens.border, &tokens.borderStrong})
        *ink = QColor(Qt::black);
    tokens.select = QColor(0xFFF3B0);
    tokens.accent = QColor(0x00309C);
    tokens.success = QColor(0x005A24);
    tokens.warning = QColor(0x6B3A00);
    tokens.danger = QColor(0x9A0C06);
    for (QColor *tint : {&tokens.successTint, &tokens.warningTint, &tokens.dangerTint})
        *tint = QColor(0xFFFFFF);
    tokens.categories = {QColor(0x00513A), QColor(0x00309C), QColor(Qt::black), QColor(0x6B3A00), QColor(0x5E1580)};
    return tokens;
}

Tokens darkContrastTokens()
{
    Tokens tokens = darkTokens();
    for (QColor *ground : {&tokens.window, &tokens.surface, &tokens.rail, &tokens.sunken})
        *ground = QColor(Qt::black);
    for (QColor *ink : {&tokens.text, &tokens.muted, &tokens.border, &tokens.borderStrong})
        *ink = QColor(0xFFFFFF);
    tokens.select = QColor(0x3A3200);
    tokens.accent = QColor(0xFFE14D);
    tokens.onAccent = QColor(Qt::black);
    tokens.success = QColor(0x8CF2B2);
    tokens.warning = QColor(0xFFD27A);
    tokens.danger = QColor(0xFFB4AE);
    for (QColor *tint : {&tokens.successTint, &tokens.warningTint, &tokens.dangerTint})
        *tint = QColor(Qt::black);
    tokens.categories = {QColor(0x8CF2C8), QColor(0xA8C4FF), QColor(0xFFFFFF), QColor(0xFFD27A), QColor(0xE6C0FF)};
    return tokens;
}

constexpr std::array<double, 4> sizeFactors{0.85, 1.0, 1.15, 1.6};

} // namespace

const Tokens &tokensOf(ThemeName theme)
{
    static const std::array<Tokens, 4> all{lightTokens(), darkTokens(), lightContrastTokens(), darkContrastTokens()};
    return all[std::size_t(theme)];
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ThemeName themeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    for (const ThemeName theme : {ThemeName::LightContrast, ThemeName::DarkContrast}) {
        if (tokensOf(theme).window == window)
            return theme;
    }
    return isDark(palette) ? ThemeName::Dark : ThemeName::Light;
}

const Tokens &tokensFor(const QPalette &palette)
{
    return tokensOf(themeOf(palette));
}

QPalette paletteOf(ThemeName theme)
{
    const Tokens &tokens = tokensOf(theme);
    QPalette palette(tokens.text, tokens.surface, tokens.surface, tokens.border, tokens.borderStrong, tokens.text,
                     tokens.text, tokens.surface, tokens.window);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.select);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.borderStrong);
    return palette;
}

QFont scaledFont(const QFont &system, TextSize size, QFont::Weight weight)
{
    QFont font = system;
    const double factor = sizeFactors[std::size_t(size)];
    if (system.pointSizeF() > 0)
        font.setPointSizeF(system.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(system.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace likeness
