// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/common/scaled_font.h"
#include "ui/common/window_settings.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/system_theme.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace likeness {

namespace {

constexpr int wholeSize = 100;

ThemeName themeFor(bool isDark, bool isHighContrast)
{
    if (isHighContrast)
        return isDark ? ThemeName::DarkContrast : ThemeName::LightContrast;
    return isDark ? ThemeName::Dark : ThemeName::Light;
}

} // namespace

Appearance::Appearance(WindowSettings &settings)
    : m_settings(settings),
      m_system(std::make_unique<SystemTheme>(isDark(QApplication::palette())))
{
    installStyle(*qApp);
    new FocusRing(this);
    m_font = QApplication::font();
    apply();
    if (textSize() != wholeSize)
        applyTextSize();
    connect(m_system.get(), &SystemTheme::changed, this, &Appearance::apply);
}

Appearance::~Appearance() = default;

ThemeChoice Appearance::theme() const
{
    return m_settings.theme();
}

void Appearance::setTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    apply();
}

bool Appearance::isHighContrast() const
{
    return m_settings.isHighContrast();
}

void Appearance::setHighContrast(bool isHigh)
{
    m_settings.setHighContrast(isHigh);
    apply();
}

int Appearance::textSize() const
{
    return qBound(leastTextSize, m_settings.textSize(), mostTextSize);
}

void Appearance::setTextSize(int percent)
{
    m_settings.setTextSize(qBound(leastTextSize, percent, mostTextSize));
    applyTextSize();
    Q_EMIT changed();
}

QString Appearance::language() const
{
    return m_settings.language();
}

void Appearance::setLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    Q_EMIT changed();
}

void Appearance::apply()
{
    const ThemeChoice choice = theme();
    const bool isDark = choice == ThemeChoice::System ? m_system->isDark() : choice == ThemeChoice::Dark;
    applyTheme(*qApp, themeFor(isDark, isHighContrast()));
    Q_EMIT changed();
}

void Appearance::applyTextSize()
{
    QFont font = m_font;
    if (m_font.pointSizeF() > 0)
        font.setPointSizeF(m_font.pointSizeF() * textSize() / wholeSize);
    else
        font.setPixelSize(m_font.pixelSize() * textSize() / wholeSize);
    QApplication::setFont(font);
    refreshTextSizes();
}

} // namespace likeness
