// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/conversation.h"
#include "services/chat/chat_types.h"

#include <QVector>

namespace likeness {

/// A row of the list of chats.
struct ChatRow {
    enum class Kind {
        Heading, ///< of a folder, or of what is pinned
        OneChat,
        Find ///< a place where what was looked for occurs
    };

    QString id; ///< of the row
    Kind kind = Kind::OneChat;
    QString chatId;
    QString turnId; ///< of a find
    QString title;
    QString more; ///< when it was changed; or the line that was found
    bool isPinned = false;

    bool operator==(const ChatRow &) const = default;
};

/// Pinned chats, then those in no folder, then folder by folder; each in the order in which they come.
QVector<ChatRow> rowsOf(const QVector<Chat> &chats);
/// The chats whose title fits, then the places that were found.
QVector<ChatRow> findsOf(const QVector<Chat> &chats, const QString &words, const QVector<ChatMatch> &matches);
/// In one sentence, for screen readers.
QString spokenRow(const ChatRow &row);

} // namespace likeness
