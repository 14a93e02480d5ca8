// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

/// A name that speaks in a transcript and how many messages it has.
struct SpeakerCount {
    QString name;
    int messages = 0;

    bool operator==(const SpeakerCount &) const = default;
};

/// The names that speak, the most talkative first (ties: first seen), so that a person can pick the avatar's.
QVector<SpeakerCount> speakerCounts(const QVector<Utterance> &utterances);

/// Gives every message a side, once the person has said which name is the avatar: that name is Self, every other name
/// Other. Names are compared without regard to case and outer white space. Messages without a name keep their side.
/// Returns false, and changes nothing, where nobody has that name.
bool assignSelf(QVector<Utterance> &utterances, const QString &name);

} // namespace likeness
