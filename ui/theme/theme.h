// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

class QApplication;

namespace likeness {

/// Gives the program its style, once, before the first window.
void installStyle(QApplication &application);

/// Every widget repaints in the theme's colours.
void applyTheme(QApplication &application, ThemeName theme);

} // namespace likeness
