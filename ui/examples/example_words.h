// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

class QColor;

namespace likeness {

struct Tokens;

QString categoryWord(Category category);
QString stateWord(ExampleState state);
QString iconOf(ExampleState state);
QColor colourOf(ExampleState state, const Tokens &tokens);

/// Why the category was chosen: "Guessed: the reply asks something (80 % sure)".
QString categoryReason(const Example &example);

/// Why it is left out of the selection, as a short label and as a sentence; empty where it is not.
QString leftOutLabel(LeftOutReason reason);
QString leftOutSentence(LeftOutReason reason);

/// On one line, without line breaks.
QString oneLine(const QString &text);

/// Everything about an example in one sentence, for screen readers.
QString spokenExample(const Example &example);

} // namespace likeness
