// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/transcript.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace likeness {

/// A character as chat programs exchange it ("chara_card_v2"; what is not named here is not ours to judge).
struct CharacterCard {
    QString name;
    QString description;
    QString personality;
    QString scenario;
    QString firstMessage;
    QString exampleDialogue; ///< "mes_example": conversations behind "<START>", lines of "{{user}}:" and "{{char}}:"
    QString systemPrompt;
    QStringList alternateGreetings;

    bool operator==(const CharacterCard &) const = default;
};

/// Nothing where the bytes are no card at all. Of version 2, 3, or 1 (which had no `spec`). Errors: BadInput (a card
/// without a name, or whose fields are of another type), Unsupported (a later version).
Result<std::optional<CharacterCard>> parseCard(const QByteArray &json);
QByteArray encodeCard(const CharacterCard &card);

/// One exchange for a card; a reply to nobody is a greeting.
struct CardExchange {
    QString userMessage;
    QString reply;
};
/// A card of nothing but a name and what was said: the first greeting opens, the others are alternatives.
CharacterCard cardOf(const QString &name, const QVector<CardExchange> &exchanges);

/// What the card has the character say, as messages: its example dialogue, then the greetings, each a conversation of
/// its own. What describes the character stands before them, marked as no part of a conversation.
QVector<Utterance> utterancesOf(const CharacterCard &card);

} // namespace likeness
