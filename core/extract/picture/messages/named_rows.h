// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/picture/text/ground_text.h"

namespace likeness {

/// Messages of a design without bubbles that tells its speakers apart by how names are set: in a column of their own
/// beside the text, or in bold print before or over it. Nothing where names do not come back as speakers' do, as in
/// print with bold headings.
QVector<Utterance> readNamedRows(const std::vector<GroundLine> &lines, int letterHeight, int page);

} // namespace likeness
