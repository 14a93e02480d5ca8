// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

/// When a conversation ends. A person may change both.
struct TurnRules {
    /// A silence longer than this starts a new conversation; 0: silence never does. Needs Utterance::sentAt.
    qint64 gapSeconds = 3 * 60 * 60;
    bool splitAtBreaks = true; ///< Utterance::startsConversation starts a new conversation
};

/// An unbroken run of messages of one side. In a group all others are one side.
struct Turn {
    Speaker::Side side = Speaker::Side::Unknown;
    QVector<int> members; ///< indexes of its whole messages, in order; empty where only cut ones were seen
    int conversation = 0; ///< counts up from 0
    bool hasCut = false; ///< a message of this turn is cut by the picture's edge, so that a part of the turn is missing

    bool operator==(const Turn &) const = default;
};

/// Merges bursts into turns. A cut message lends no text ("only whole messages count"), but it stays where it was: it
/// marks its turn and keeps its neighbours apart. A message of unknown side is a turn of its own, for nobody knows
/// whether it belongs to the run before it, the run after it or neither. A message that isAfterOther begins a turn.
QVector<Turn> turnsOf(const QVector<Utterance> &utterances, const TurnRules &rules = {});

/// The text of a turn's whole messages, one burst a line.
QString turnText(const QVector<Utterance> &utterances, const Turn &turn);

} // namespace likeness
