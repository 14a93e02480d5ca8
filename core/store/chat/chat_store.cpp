// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chat/chat_store.h"

#include "base/ids.h"
#include "store/chat/chat_rows.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/keys/vault.h"

namespace likeness {
namespace {

Result<> writeBack(Database &database, const Vault &vault, const StoredChat &one)
{
    const auto key = vault.avatarKey(one.chat.avatarId);
    return key ? chatTable().update(database, *key, {toRow(one)}) : failure(key.error());
}

} // namespace

ChatStore::ChatStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<Chat> ChatStore::add(const Chat &chat)
{
    Chat made = chat;
    made.id = newId();
    made.createdAt = moment(QDateTime::currentMSecsSinceEpoch());
    made.changedAt = made.createdAt;
    const auto key = m_vault.avatarKey(made.avatarId);
    if (!key)
        return failure(key.error());
    const auto done = m_database.transact([&] { return chatTable().insert(m_database, *key, {toRow({made, {}})}); });
    if (!done)
        return failure(done.error());
    return made;
}

Result<Rows<Chat>> ChatStore::list(const QString &avatarId) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const auto rows =
        chatTable().select(m_database, *key, QStringLiteral("avatar_id = ? ORDER BY created_at, rowid"), {avatarId});
    if (!rows)
        return failure(rows.error());
    Rows<Chat> chats;
    chats.damaged = rows->damaged;
    for (const SealedRow &row : rows->items)
        chats.items.append(chatFromRow(row).chat);
    return chats;
}

Result<Chat> ChatStore::find(const QString &id) const
{
    return storedChat(m_database, m_vault, id).map([](const StoredChat &one) { return one.chat; });
}

Result<> ChatStore::update(const QVector<Chat> &chats)
{
    return m_database.transact([&]() -> Result<> {
        for (const Chat &chat : chats) {
            auto one = storedChat(m_database, m_vault, chat.id);
            if (!one)
                return failure(one.error());
            one->chat = chat;
            if (auto done = writeBack(m_database, m_vault, *one); !done)
                return done;
        }
        return {};
    });
}

Result<> ChatStore::remove(const QStringList &ids)
{
    auto done = m_database.transact([&]() -> Result<> {
        for (const QString &id : ids) {
            if (const auto known = avatarOfChat(m_database, id); !known)
                return failure(known.error());
            if (auto gone = m_database.execute(QStringLiteral("DELETE FROM chats WHERE id = ?"), {id}); !gone)
                return gone;
        }
        return {};
    });
    if (done)
        m_database.emptyLog();
    return done;
}

Result<QString> ChatStore::draft(const QString &id) const
{
    return storedChat(m_database, m_vault, id).map([](const StoredChat &one) { return one.draft; });
}

Result<> ChatStore::setDraft(const QString &id, const QString &text)
{
    return m_database.transact([&]() -> Result<> {
        auto one = storedChat(m_database, m_vault, id);
        if (!one)
            return failure(one.error());
        one->draft = text;
        return writeBack(m_database, m_vault, *one);
    });
}

} // namespace likeness
