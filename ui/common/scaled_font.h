// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

class QWidget;

namespace likeness {

/// Gives a widget one of the text sizes, now and whenever the person changes the size of all text. A font that is set
/// otherwise stays as large as it was.
void useTextSize(QWidget &widget, TextSize size, QFont::Weight weight = QFont::Normal);

/// After the program's font changed, of which Qt tells only those widgets that have no font of their own.
void refreshTextSizes();

} // namespace likeness
