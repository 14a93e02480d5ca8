// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace likeness {

/// The words of a text, case-folded: runs of letters and digits with inner apostrophes. Links and emoji are no words.
QStringList wordsOf(const QString &text);

/// Folds an elongated word to its plain form: letters that stand three times or more in a row stand once ("heyyy" to
/// "hey"); a word without such a run is returned as it is.
QString withoutElongation(const QString &word);

/// Whether a letter stands three times or more in a row in one of the words ("soooo", "nooo").
bool isElongated(const QString &text);

/// The number of emoji; joined sequences, flags and skin tones count as one.
int emojiCount(const QString &text);

/// The emoji themselves, each as the whole grapheme that a person sees (UAX #29): with its skin tone, both halves of a
/// flag, everything that is joined.
QStringList emojiIn(const QString &text);

/// Whether the text holds nothing but links (and white space). False for an empty text.
bool isLinkOnly(const QString &text);

/// Whether the text holds digits and besides them only punctuation, currency and other signs.
bool isNumberOnly(const QString &text);

} // namespace likeness
