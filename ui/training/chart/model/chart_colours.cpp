// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/model/chart_colours.h"

#include <QLinearGradient>

namespace likeness {

namespace {

constexpr double rawStrength = 0.35;
constexpr double fadedStrength = 0.3;
constexpr double lineWidth = 2;

ChartColours lightColours()
{
    return {
        QColor(0xE3E7ED),
        {},
        {QColor(0x2456CC), QColor(0xB5460F), QColor(0x17703B), QColor(0x7A2E9E), QColor(0x0B7285), QColor(0xA61E5B)}};
}

ChartColours darkColours()
{
    return {
        QColor(0x2B313B),
        {},
        {QColor(0x8FB3FF), QColor(0xFFA36B), QColor(0x74D39B), QColor(0xD7A3F2), QColor(0x6CCFE0), QColor(0xFF94BE)}};
}

ChartColours coloursOf(ThemeName theme)
{
    const bool isLight = theme == ThemeName::Light || theme == ThemeName::LightContrast;
    ChartColours colours = isLight ? lightColours() : darkColours();
    colours.ground = tokensOf(theme).surface;
    if (theme == ThemeName::LightContrast)
        colours.grid = QColor(0xB8B8B8);
    if (theme == ThemeName::DarkContrast)
        colours.grid = QColor(0x5A5A5A);
    return colours;
}

/// Lengths of lines and gaps in turn; nothing: no gaps.
const QVector<double> &dashOf(int run, LineKind kind)
{
    static const std::array<QVector<double>, 6> runs{{{}, {14, 4}, {8, 4}, {14, 3, 3, 3}, {5, 3}, {10, 3, 3, 3, 3, 3}}};
    static const QVector<double> validation{4, 4};
    return kind == LineKind::Validation ? validation : runs[std::size_t(run)];
}

QBrush dashed(const QColor &colour, const QVector<double> &dash)
{
    double length = 0;
    for (const double part : dash)
        length += part;
    QLinearGradient gradient(0, 0, length, 0);
    gradient.setSpread(QGradient::RepeatSpread);
    QColor gap = colour;
    gap.setAlpha(0);
    constexpr double edge = 1e-4;
    double place = 0;
    bool isLine = true;
    for (const double part : dash) {
        gradient.setColorAt(place / length, isLine ? colour : gap);
        place += part;
        gradient.setColorAt(place / length - edge, isLine ? colour : gap);
        isLine = !isLine;
    }
    return gradient;
}

} // namespace

const ChartColours &chartColoursOf(ThemeName theme)
{
    static const std::array<ChartColours, 4> all{coloursOf(ThemeName::Light), coloursOf(ThemeName::Dark),
                                                 coloursOf(ThemeName::LightContrast),
                                                 coloursOf(ThemeName::DarkContrast)};
    return all[std::size_t(theme)];
}

const ChartColours &chartColoursFor(const QPalette &palette)
{
    return chartColoursOf(themeOf(palette));
}

QColor chartColour(const ChartColours &colours, int run, bool isFaded)
{
    QColor colour = colours.runs[std::size_t(run) % colours.runs.size()];
    colour.setAlphaF(isFaded ? float(fadedStrength) : 1);
    return colour;
}

QPen chartPen(const ChartColours &colours, int run, LineKind kind, bool isFaded)
{
    QColor colour = chartColour(colours, run, isFaded);
    if (kind == LineKind::Raw)
        colour.setAlphaF(colour.alphaF() * float(rawStrength));
    QPen pen(colour, kind == LineKind::Raw ? 1 : lineWidth);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::FlatCap);
    const QVector<double> &dash = dashOf(run % int(colours.runs.size()), kind);
    if (kind != LineKind::Raw && !dash.isEmpty())
        pen.setBrush(dashed(colour, dash));
    return pen;
}

} // namespace likeness
