// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/conversation.h"
#include "ui/chat/talk/shown_turn.h"

namespace likeness {

enum class ErrorAction;

/// A moment as a list shows it: the time today, the day of this year, else the date.
QString momentWord(const QDateTime &at);
/// The chat's title; "New chat" where it has none yet.
QString titleOf(const Chat &chat);
/// Why a model was shown an example.
QString reasonWord(const ChosenExample &chosen);
QString reasonWord(RatingReason reason);

/// As the list shows a turn. `isGrowing`: an answer to it is on its way.
ShownTurn shownTurn(const ChatTurn &turn, bool isGrowing);
/// The section of the settings where what stopped an answer, or a question, can be put right; empty: nowhere there.
QString settingsFor(ErrorAction action);
QString settingsFor(const ChatVariant &variant);
/// Whether the rest of this answer can be asked for.
bool canContinue(const ChatVariant &variant);

} // namespace likeness
