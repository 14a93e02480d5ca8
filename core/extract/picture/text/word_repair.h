// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

/// Sets right what the engine is known to misread in chats ("|" for "I") and makes the line's text of its words.
void repairWords(Line &line);

} // namespace likeness
