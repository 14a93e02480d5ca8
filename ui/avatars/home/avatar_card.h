// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/avatar.h"

#include <QImage>

#include <optional>

namespace likeness {

/// How much an avatar holds.
struct CardCounts {
    int sources = 0;
    int unsure = 0; ///< sources that need a look
    int examples = 0;
    int accepted = 0;
    int decided = 0; ///< accepted or rejected
    int chats = 0; ///< in which a model was asked
    bool hasModel = false; ///< there is a model to chat with, for practice aside; the same for all avatars

    bool operator==(const CardCounts &) const = default;
};

/// One avatar as the home page shows it.
struct AvatarCard {
    QString id;
    Avatar avatar;
    QImage picture = {}; ///< null: its initial stands for it
    std::optional<CardCounts> counts = {}; ///< not known yet
    qint64 openedAt = 0; ///< milliseconds since 1970; 0: never
    bool isSample = false;
    bool isReading = false; ///< files are being read into it

    bool operator==(const AvatarCard &) const = default;
};

/// Accepted examples from which training is offered without a warning.
inline constexpr int enoughExamples = 50;

/// "37 of 50 accepted, 87 examples"; "87 examples, 62 accepted" from 50 on.
QString examplesLine(const CardCounts &counts);
QString kindLine(const AvatarCard &card);
QString voiceLine(const Voice &voice);
/// What a voice is, while there is none.
QString voiceHint(const Avatar &avatar);
/// What needs saying beside the numbers; empty if nothing does.
QString stateLine(const AvatarCard &card);
/// All of it as one sentence.
QString spokenCard(const AvatarCard &card);

} // namespace likeness
