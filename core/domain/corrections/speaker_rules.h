// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

namespace likeness {

/// What a person said about who speaks in an avatar's sources. Names are compared as isSameName does.
struct SpeakerRules {
    QStringList selfNames; ///< the names by which the avatar speaks
    QMap<QString, QString> renamed; ///< a name as read -> the name it goes by
    QStringList ignored; ///< who is not part of any conversation, such as "Messages and calls are encrypted" senders
    QStringList flipped; ///< ids of sources whose two sides are exchanged
    QMap<QString, QString> selfIn; ///< source id -> the name by which the avatar speaks there, against `selfNames`
    QStringList confirmed; ///< ids of sources whose guessed sides a person has looked at and found right

    bool operator==(const SpeakerRules &) const = default;
};

/// The name that somebody goes by.
QString renamedTo(const QString &name, const SpeakerRules &rules);

/// Applies the rules to what was said in one source: sides flipped, names renamed, ignored people and ignored messages
/// taken out. Who is the avatar is resolved afterwards, by selfNamesIn and resolveSelf.
void applySpeakers(QVector<Utterance> &utterances, const QString &sourceId, const SpeakerRules &rules);

/// The names by which the avatar speaks in a source, the likeliest first.
QStringList selfNamesIn(const QString &sourceId, const SpeakerRules &rules);

/// The rules as text and back; unreadable text gives no rules.
QString encodeSpeakerRules(const SpeakerRules &rules);
SpeakerRules decodeSpeakerRules(const QString &text);

} // namespace likeness
