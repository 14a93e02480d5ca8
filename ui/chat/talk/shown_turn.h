// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace likeness {

/// A message as the list shows it, its numbers already in words.
struct ShownTurn {
    enum class State {
        Whole,
        Growing, ///< an answer under way
        Cut, ///< the answer ended before it was done
        Failed ///< no answer came
    };

    QString id;
    bool isReply = false;
    QString text;
    State state = State::Whole;
    int variant = 1; ///< of `variants`, the one that is shown
    int variants = 1;
    std::optional<bool> isGood; ///< as it was rated
    bool isEdited = false; ///< a reply that the person put right
    bool isCached = false;
    QString facts; ///< "41 tokens, 0.9 s, $0.0004"
    QString note; ///< why it ended early; empty: as the state says
    QString remedy; ///< what the person can do about that besides trying again: "Replace key..."

    bool operator==(const ShownTurn &) const = default;
};

/// What stands below a bubble; empty where there is nothing to say.
QString footOf(const ShownTurn &turn);
/// The whole message in one sentence, for screen readers.
QString spokenTurn(const ShownTurn &turn, const QString &name);

} // namespace likeness
