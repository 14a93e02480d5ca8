// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

/// Puts the lines of a document page into the order in which a person reads them: joins pieces of one line that were
/// drawn apart, reads columns of about the same width one after the other (headings across them cut the page into
/// bands), everything else from top to bottom. Only boxes are looked at.
QVector<Line> inReadingOrder(QVector<Line> lines);

} // namespace likeness
