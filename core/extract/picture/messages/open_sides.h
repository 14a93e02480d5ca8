// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/picture/text/ground_text.h"

#include <vector>

namespace likeness {

/// Messages of a two-sided chat whose bubbles cannot be seen, or that has none: blocks of lines that begin at a common
/// left edge alternate with blocks that end at a common right edge, never beside one another. Empty where the lines do
/// not lie so; letters, tables and columns do not. All are flagged as outside.
QVector<Utterance> readOpenSides(const std::vector<GroundLine> &lines, int letterHeight, int page);

/// The same where the others' bubbles are seen and the own ones are not: blocks that stand clearly at the right of the
/// pane. Empty where most of the lines do not.
QVector<Utterance> readOwnSide(const std::vector<const GroundLine *> &lines, const QRect &pane, int letterHeight,
                               int page);

} // namespace likeness
