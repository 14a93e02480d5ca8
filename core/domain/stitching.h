// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <functional>
#include <optional>

namespace likeness {

/// Layout of Page::rowSignature: 16 mean grey levels, then 16 doubled standard deviations, a byte each.
constexpr int signatureColumns = 16;
constexpr int signatureRowBytes = 2 * signatureColumns;

/// One capture in a scrolling sequence, and what ties it to the capture before it.
struct Placement {
    int capture = 0; ///< index among the captures given
    std::optional<int> shift; ///< pixel rows by which the content moved up since the capture before; none: see repeated
    int repeated = 0; ///< without a shift: so many utterances at its start repeat the last ones of the capture before
    int fragments = 0; ///< without a shift: so many cut ones at the end of the capture before do not count among these

    bool operator==(const Placement &) const = default;
};

/// Captures of one conversation from its first to its last; a capture that joins no other stands alone.
using CaptureSequence = QVector<Placement>;

/// Hands over the page of a capture; asked for a few pages at a time, and for some more than once, so that a thousand
/// captures need not lie in memory together.
using CaptureLoader = std::function<Page(int capture)>;

/// Finds which of the captures of one batch are one conversation, scrolled. Each capture is in exactly one sequence;
/// sequences stand in the order of their first capture as given.
///
/// Two captures of equal size follow each other where the rows of the scrolling area (the largest run of rows that
/// changed) agree under a shift: mean row difference below 7 and far below the nearest rival's, and the fewer inked
/// rows they share, the nearer to 0. Where pixels do not agree, captures of equal width are tied by their texts: the
/// last messages of one are the first of the other, side for side. What is ambiguous is not joined.
///
/// Only neighbours as given and captures that share rare words or messages are compared, at most eight others each:
/// time grows linearly with the captures (and with the square of a picture's height for each comparison).
QVector<CaptureSequence> groupCaptures(int count, const CaptureLoader &load);

/// A sequence as one transcript. `captureOf` tells for each utterance which capture its page and box belong to.
struct JoinedCaptures {
    Transcript transcript;
    QVector<int> captureOf;
};

/// Joins a sequence: every message once, in the order of the captures. A message that two captures show (the same
/// place under the shift) is kept from the one that shows it whole; one that no capture shows whole is put together
/// from its parts. Messages that are said twice stay twice. Names scrolled away come from the capture before.
JoinedCaptures joinCaptures(const CaptureSequence &sequence, const CaptureLoader &load);

} // namespace likeness
