// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <QString>
#include <QVector>

namespace likeness {

struct Participant {
    QString name;
    Speaker::Side side = Speaker::Side::Unknown; ///< of most of the person's messages
    int messages = 0;

    bool operator==(const Participant &) const = default;
};

/// Everybody who is named in the transcript, in order of first appearance. Spellings that `isSameName` calls one
/// name are one participant, under the first spelling.
QVector<Participant> participants(const Transcript &transcript);

/// Equal but for case, outer white space, doubled spaces and the "~" that stands before unsaved contacts.
bool isSameName(const QString &first, const QString &second);

/// Says who the avatar is. Where `name` occurs, its messages become Self and all others Other. Where it does not, or is
/// empty, two-sided transcripts keep what they have (right = Self) and all others stay Unknown.
void assignSelf(Transcript &transcript, const QString &name);

} // namespace likeness
