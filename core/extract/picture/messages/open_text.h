// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/messages/captions.h"

#include <vector>

namespace likeness {

/// Messages of text that stands outside all bubbles: an assistant's answers, or bubbles that were not seen, which are
/// flagged as outside. `lines`: as large and strong as messages are. Boxes that belong to such text (code, tables) are
/// taken out of `bubbles` by emptying their text.
QVector<Utterance> readOpenText(const std::vector<const GroundLine *> &lines, std::vector<ReadBubble> &bubbles,
                                const Usual &usual, int page);

} // namespace likeness
