// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/conversation.h"

namespace likeness {

/// What a chat is written as. Stable names: md, txt, json.
enum class ChatForm { Markdown, Text, Json };

QString chatFormName(ChatForm form);
std::optional<ChatForm> chatFormFromName(const QString &name);

/// How the two sides are called in a document, and what stands behind an answer that was cut.
struct ChatNames {
    QString person;
    QString avatar;
    QString interrupted;
};

/// A chat for reading elsewhere, in UTF-8. Markdown and text hold the shown texts, JSON everything: all variants with
/// model, tokens, cost, rating and examples (`schema_version` 1, times in ISO 8601 UTC, money as a decimal string).
QByteArray chatDocument(const Chat &chat, const QVector<ChatTurn> &turns, ChatForm form, const ChatNames &names);

} // namespace likeness
