// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/picture/layout/boxes.h"
#include "extract/picture/text/ground_text.h"

#include <vector>

namespace likeness {

/// The pane of a design without bubbles.
struct ColumnPane {
    QRect whole; ///< the largest ground with the parts that dividing lines cut it into
    QRect largest; ///< the largest part alone; the scrolling area, where a line sets the header off
};
ColumnPane columnPane(const ZoneMap &map, int letterHeight);

/// Whether the lines are those of a one-column chat: at least two of them name an author and a time.
bool isColumn(const std::vector<GroundLine> &lines, int letterHeight);

/// Messages of a one-column chat. Side is unknown; the name is that of the author line above. What stands before the
/// first author line belongs to somebody whose name is scrolled away. `edges`: of the scrolling area.
QVector<Utterance> readColumn(const std::vector<GroundLine> &lines, int letterHeight, const QRect &edges, int page);

} // namespace likeness
