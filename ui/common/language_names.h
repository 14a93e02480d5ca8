// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// What a language of Tesseract's is called: in the window's language where that is known, else in its own, else by
/// its code.
QString languageName(const QString &code);
/// "English and German", from codes joined by '+'.
QString languageNames(const QString &joined);

} // namespace likeness
