// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/picture/messages/captions.h"

#include <vector>

namespace likeness {

/// Brings together what the bubbles say and what stands around them: names above bubbles, times beside and below
/// them, dates between them; text without a bubble becomes a message of its own, flagged as outside. In reading order.
QVector<Utterance> mergeOutside(std::vector<ReadBubble> bubbles, const std::vector<GroundLine> &lines,
                                const Scene &scene, int page);

} // namespace likeness
