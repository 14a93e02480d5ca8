// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/exports/handover.h"

#include <QJsonDocument>

#include <optional>

namespace likeness {

/// Telegram Desktop's result.json: one chat, or the full export, where each chat starts a conversation. Service
/// messages and media without caption are left out. Nothing where the document is another.
std::optional<ReadChat> readTelegram(const QJsonDocument &json);

/// A channel written by DiscordChatExporter, or messages.json of the package that Discord itself hands out; that one
/// holds the person's own messages only, which OwnMessagesOnly says. Nothing where the document is another.
std::optional<ReadChat> readDiscord(const QJsonDocument &json);

} // namespace likeness
