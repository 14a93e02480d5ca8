// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chat/chat_rows.h"

#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/keys/vault.h"

namespace likeness {
namespace {

enum ChatClear { AvatarId, IsPinned, ChatCreatedAt, ChangedAt, TrashedAt };
enum ChatSealed { Title, Folder, VoiceId, Draft };

} // namespace

const SealedTable &chatTable()
{
    static const SealedTable chats(
        QStringLiteral("chats"),
        {QStringLiteral("avatar_id"), QStringLiteral("is_pinned"), QStringLiteral("created_at"),
         QStringLiteral("changed_at"), QStringLiteral("deleted_at")},
        {QStringLiteral("title"), QStringLiteral("folder"), QStringLiteral("voice"), QStringLiteral("draft")});
    return chats;
}

SealedRow toRow(const StoredChat &one)
{
    const Chat &chat = one.chat;
    return {chat.id,
            {chat.avatarId, int(chat.isPinned), stored(chat.createdAt), stored(chat.changedAt),
             storedOrNull(chat.trashedAt)},
            {chat.title.toUtf8(), chat.folder.toUtf8(), chat.voiceId.toUtf8(), one.draft.toUtf8()}};
}

StoredChat chatFromRow(const SealedRow &row)
{
    StoredChat one;
    one.chat.id = row.id;
    one.chat.avatarId = row.clear[AvatarId].toString();
    one.chat.isPinned = row.clear[IsPinned].toBool();
    one.chat.createdAt = moment(row.clear[ChatCreatedAt]);
    one.chat.changedAt = moment(row.clear[ChangedAt]);
    one.chat.trashedAt = momentOrNone(row.clear[TrashedAt]);
    one.chat.title = QString::fromUtf8(row.sealed[Title]);
    one.chat.folder = QString::fromUtf8(row.sealed[Folder]);
    one.chat.voiceId = QString::fromUtf8(row.sealed[VoiceId]);
    one.draft = QString::fromUtf8(row.sealed[Draft]);
    return one;
}

Result<QString> avatarOfChat(const Database &database, const QString &chatId)
{
    const auto avatar = database.value(QStringLiteral("SELECT avatar_id FROM chats WHERE id = ?"), {chatId});
    if (!avatar)
        return failure(avatar.error().kind, chatId, avatar.error().detail);
    return avatar->toString();
}

Result<StoredChat> storedChat(const Database &database, const Vault &vault, const QString &id)
{
    const auto avatarId = avatarOfChat(database, id);
    const auto key = avatarId ? vault.avatarKey(*avatarId) : failure(avatarId.error());
    if (!key)
        return failure(key.error());
    const auto rows = chatTable().select(database, *key, QStringLiteral("id = ?"), {id});
    if (!rows)
        return failure(rows.error());
    if (!rows->damaged.isEmpty())
        return failure(rows->damaged.first());
    if (rows->items.isEmpty())
        return failure(ErrorKind::NotFound, id);
    return chatFromRow(rows->items.first());
}

} // namespace likeness
