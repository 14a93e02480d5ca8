// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/body_lines.h"

namespace likeness {

/// Where a block of lines lies on its page.
enum class Place { Left, Right, Across };

/// The place of each line, judged for whole blocks (paragraphs): bubbles of a printed chat touch one edge of the text
/// only and leave room at the other.
QVector<Place> placesOf(const QVector<BodyLine> &lines);

/// Whether the document looks like a printed chat: at least two blocks on either side and hardly any across.
bool hasSides(const QVector<BodyLine> &lines);

} // namespace likeness
