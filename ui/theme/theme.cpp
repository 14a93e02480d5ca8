// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontInfo>
#include <QToolTip>

namespace likeness {

void installStyle(QApplication &application)
{
    // Some faces fall back to a black-and-white emoji font, so a coloured one stands right behind the system's. An
    // alias such as "Sans Serif" would lose digits and spaces to it; hence the family that the alias means.
    QFont font = application.font();
    font.setFamilies({QFontInfo(font).family(), QStringLiteral("Noto Color Emoji")});
    application.setFont(font);
    application.setStyle(new Style);
}

void applyTheme(QApplication &application, ThemeName theme)
{
    const QPalette palette = paletteOf(theme);
    application.setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace likeness
