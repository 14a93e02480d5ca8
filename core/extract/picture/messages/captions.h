// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "extract/picture/layout/scene.h"
#include "extract/picture/text/ground_text.h"

#include <vector>

namespace likeness {

/// A bubble and what was read in it.
struct ReadBubble {
    Bubble bubble;
    Utterance utterance;
    QVector<Line> lines;
};

/// What the messages of a picture usually look like, to tell captions from them.
struct Usual {
    int ink = 0; ///< contrast
    int letter = 1; ///< height
    bool hasOthers = false; ///< bubbles at the left
};
/// `pageLetter`: letter height over the whole picture.
Usual usualOf(const std::vector<ReadBubble> &bubbles, int pageLetter);

bool isSmall(const GroundLine &line, const Usual &usual);
bool isWeak(const GroundLine &line, const Usual &usual);

/// Gives the bubble below its author, where the line is a name over it: small, weak or with a time, over the left edge
/// of an other's bubble and closer to it than to the bubble before.
bool takeName(const GroundLine &line, std::vector<ReadBubble> &bubbles, const Usual &usual);

/// Gives the nearest bubble its time, where the line is "Delivered", "Read 9:41" or a time beside or under it.
bool takeMark(const GroundLine &line, std::vector<ReadBubble> &bubbles, const Usual &usual, const QRect &pane);

} // namespace likeness
