// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/source.h"
#include "domain/transcript.h"

class QColor;

namespace likeness {

struct Tokens;

/// Icon of a kind of file, by its name in resources/icons.
QString iconOf(FileKind kind);
QString iconOf(SourceState state);
QColor colourOf(SourceState state, const Tokens &tokens);

/// "Waiting", "Reading page 3 of 34", "Read, 3 pages", "Can't be read", ...
QString stateWords(const Source &source);

/// "98 %", or nothing where no word was read with doubt or without.
QString surenessWord(const Source &source);

/// What a reading found, as a sentence with what it means for the person.
QString noticeSentence(const Notice &notice);

/// Everything about a source in one sentence, for screen readers.
QString spokenSource(const Source &source);

} // namespace likeness
