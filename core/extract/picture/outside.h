// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/picture/ground_text.h"
#include "extract/picture/scene.h"

#include <vector>

namespace likeness {

/// A bubble and what was read in it.
struct ReadBubble {
    Bubble bubble;
    Utterance utterance;
    QVector<Line> lines;
};

/// Brings together what the bubbles say and what stands around them: names above bubbles, times beside and below
/// them, dates between them; text without a bubble becomes a message of its own, flagged as outside. In reading order.
QVector<Utterance> mergeOutside(std::vector<ReadBubble> bubbles, const std::vector<GroundLine> &lines,
                                const Scene &scene, int page);

} // namespace likeness
