// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "domain/personal_data.h"
#include "ui/common/kind_words.h"

#include <array>

class QColor;

namespace likeness {

struct Tokens;

inline constexpr std::array allStates{ExampleState::New, ExampleState::Accepted, ExampleState::Rejected};

QString stateWord(ExampleState state);
QString splitWord(Split split);
QString iconOf(ExampleState state);
QColor colourOf(ExampleState state, const Tokens &tokens);

/// Why the category was chosen: "Guessed: the reply asks something (80 % sure)".
QString categoryReason(const Example &example);

/// Why it is left out of the selection, as a short label and as a sentence; empty where it is not.
QString leftOutLabel(LeftOutReason reason);
QString leftOutSentence(LeftOutReason reason);

/// On one line, without line breaks.
QString oneLine(const QString &text);
/// As much of it as a row of a list can show, on one line.
QString firstLine(const QString &text);

/// Everything about an example in one sentence, for screen readers.
QString spokenExample(const Example &example);

} // namespace likeness
