// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace likeness {

/// The Tesseract code, among `installed`, whose most frequent words make up most of `text`. `current` where the text
/// is too short to tell or no other language is clearly ahead. Text read with the wrong language's data is good enough
/// for this: short frequent words survive, only accents suffer.
QString languageOf(const QString &text, const QStringList &installed, const QString &current);

/// Whether languageOf() can ever answer with this code.
bool canTellLanguage(const QString &code);

} // namespace likeness
