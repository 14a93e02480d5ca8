// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/conversation.h"
#include "store/database/sealed_table.h"

namespace likeness {

class Database;
class Vault;

/// A chat as it lies in its table.
struct StoredChat {
    Chat chat;
    QString draft;
};

const SealedTable &chatTable();
SealedRow toRow(const StoredChat &stored);
StoredChat chatFromRow(const SealedRow &row);
/// NotFound; Corrupt; Locked.
Result<StoredChat> storedChat(const Database &database, const Vault &vault, const QString &id);
/// The avatar of a chat, whose key seals everything in it. NotFound.
Result<QString> avatarOfChat(const Database &database, const QString &chatId);

/// One text as it lies in its table.
struct StoredText {
    ChatVariant variant;
    QString chatId;
    QString turnId;
    int position = 0;
    int number = 0; ///< among the texts of its turn
    ChatRole role = ChatRole::User;
    bool isShown = true;
    QDateTime deletedAt; ///< UTC; valid while it is deleted
};

const SealedTable &textTable();
SealedRow toRow(const StoredText &text);
/// Without its rating.
StoredText textFromRow(const SealedRow &row);
/// Texts in the order of position and number, put together.
QVector<ChatTurn> turnsFrom(const QVector<StoredText> &texts);

} // namespace likeness
