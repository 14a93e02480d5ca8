// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <optional>

namespace likeness {

/// What two captures share by their texts.
struct TextMatch {
    int repeated = 0; ///< messages at the start of the lower that repeat messages at the end of the upper
    int fragments = 0; ///< 1: the last of the upper is cut beyond reading and is not among the repeated
};

/// Finds how many of the last messages of `upper` are the first of `lower`, by side, name and text; small reading
/// errors are allowed, and a message cut by an edge may be a part of the other or not readable at all. Nothing where it
/// is less than two messages with eight words, or one with twelve: such an agreement may be chance.
std::optional<TextMatch> matchTexts(const QVector<Utterance> &upper, const QVector<Utterance> &lower);

/// A message of which one capture shows the beginning and the next one the end, put together where the two overlap;
/// where they do not, one after the other.
QString joinedParts(const QString &beginning, const QString &end);

} // namespace likeness
