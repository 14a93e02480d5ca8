// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/chat/conversation.h"
#include "store/database/rows.h"
#include "store/database/sealed_table.h"
#include "store/sealing/sealing_key.h"

namespace likeness {

class Database;
class Vault;

/// What was said in a chat, not opened yet, and the key to it.
struct SealedTurns {
    SealingKey key;
    QVector<ClosedRow> rows;
};

/// Keeps what was said in chats, with the marks it got. Deleted turns stay for as long as they can be taken back.
class TurnStore {
public:
    TurnStore(Database &database, Vault &vault);

    /// Oldest first, without deleted ones. Of a turn with a damaged text the others are left.
    Result<Rows<ChatTurn>> list(const QString &chatId) const;
    /// The same, without marks, in parts: reading is for the thread of the store, opening for any.
    Result<SealedTurns> readSealed(const QString &chatId) const;
    static QVector<ChatTurn> opened(const SealedTurns &sealed);

    /// Puts turns at the end of a chat and stores the chat as it is given, in one transaction. Ids and times are made
    /// where there are none. Returns them as stored.
    Result<QVector<ChatTurn>> append(const Chat &chat, const QVector<ChatTurn> &turns);
    /// One more text in the place of a turn, shown from now on. Those of which nothing came make room.
    Result<ChatVariant> addVariant(const Chat &chat, const QString &turnId, const ChatVariant &variant);
    /// Everything of a text but its mark and time of making.
    Result<> update(const ChatVariant &variant);
    Result<> show(const QString &turnId, const QString &variantId);
    /// Deleted then, or, without a moment, taken back.
    Result<> setDeleted(const QString &chatId, const QStringList &turnIds, const QDateTime &deletedAt);
    /// Those that were deleted before then are gone from the disk.
    Result<> purge(const QString &avatarId, const QDateTime &before);
    /// In the place of the mark before; nothing: takes it back.
    Result<> rate(const QString &variantId, const std::optional<Rating> &rating);

private:
    Result<SealingKey> keyOf(const QString &chatId) const;
    Result<> storeChat(const Chat &chat);

    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
