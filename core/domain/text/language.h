// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// A guess at the language of a text as a two-letter code (ISO 639-1), or nothing where the text does not tell.
///
/// Letters that one language alone writes decide by themselves where they are most of the text: el, he, ja, ko, th.
/// Texts in Latin letters are told by their function words, of which each language has some sixty here (de, en, es, fr,
/// it, nl, pt); a word that several languages share counts for each by its share. The winner needs function words worth
/// two at least, an eighth of all words, and half as much again as the next. So a text of one or two words is mostly
/// unknown, and so are languages not named here.
QString languageOf(const QString &text);

} // namespace likeness
