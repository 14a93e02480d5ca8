// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/chat/conversation.h"
#include "store/database/rows.h"

namespace likeness {

class Database;
class Vault;

/// Keeps the chats of the avatars; what was said in them lies in TurnStore. Like every store: each call is one
/// transaction, and what it returns without an error is on the disk.
class ChatStore {
public:
    ChatStore(Database &database, Vault &vault);

    /// Takes avatar, title, folder and voice from `chat`.
    Result<Chat> add(const Chat &chat);
    /// In the order of their making, with those in the trash.
    Result<Rows<Chat>> list(const QString &avatarId) const;
    /// NotFound; Corrupt.
    Result<Chat> find(const QString &id) const;
    /// All but draft, avatar and time of making. All or none.
    Result<> update(const QVector<Chat> &chats);
    /// Their texts are gone from the disk.
    Result<> remove(const QStringList &ids);

    /// What was typed but not sent.
    Result<QString> draft(const QString &id) const;
    Result<> setDraft(const QString &id, const QString &text);

private:
    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
