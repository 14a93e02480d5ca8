// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chat/turn_store.h"

#include "base/ids.h"
#include "store/chat/chat_rows.h"
#include "store/chat/mark_rows.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/keys/vault.h"

#include <algorithm>

namespace likeness {
namespace {

/// A text that is not there yet.
ChatVariant withId(ChatVariant variant)
{
    if (variant.id.isEmpty())
        variant.id = newId();
    if (!variant.createdAt.isValid())
        variant.createdAt = moment(QDateTime::currentMSecsSinceEpoch());
    return variant;
}

ChatTurn withIds(ChatTurn turn)
{
    if (turn.id.isEmpty())
        turn.id = newId();
    for (ChatVariant &variant : turn.variants)
        variant = withId(variant);
    return turn;
}

QVector<SealedRow> rowsOf(const ChatTurn &turn, const QString &chatId, int position)
{
    QVector<SealedRow> rows;
    for (int i = 0; i < turn.variants.size(); ++i)
        rows.append(
            toRow(StoredText{turn.variants[i], chatId, turn.id, position, i, turn.role, i == turn.shown, QDateTime()}));
    return rows;
}

QVector<StoredText> textsFrom(const QVector<SealedRow> &rows)
{
    QVector<StoredText> texts;
    for (const SealedRow &row : rows)
        texts.append(textFromRow(row));
    return texts;
}

/// Changes the texts for which `condition` holds; NotFound where there are none.
template <typename Change>
Result<> changeTexts(Database &database, const SealingKey &key, const QString &condition, const QVariantList &values,
                     Change change)
{
    const auto rows = textTable().select(database, key, condition, values);
    if (!rows)
        return failure(rows.error());
    if (rows->items.isEmpty())
        return rows->damaged.isEmpty() ? failure(ErrorKind::NotFound, values.first().toString())
                                       : failure(rows->damaged.first());
    QVector<SealedRow> changed;
    for (const SealedRow &row : rows->items) {
        StoredText text = textFromRow(row);
        change(text);
        changed.append(toRow(text));
    }
    return textTable().update(database, key, changed);
}

/// Answers of which nothing came.
Result<> removeEmpty(Database &database, const QVector<SealedRow> &rows)
{
    QVector<QVariantList> empty;
    for (const SealedRow &row : rows) {
        if (textFromRow(row).variant.text.isEmpty())
            empty.append({row.id});
    }
    return empty.isEmpty() ? Result<>()
                           : database.executeMany(QStringLiteral("DELETE FROM messages WHERE id = ?"), empty);
}

/// The chat that a text or a turn is in.
Result<QString> chatWhere(const Database &database, const QString &condition, const QString &id)
{
    const auto chat = database.value(u"SELECT chat_id FROM messages WHERE " + condition, {id});
    if (!chat)
        return failure(chat.error().kind, id, chat.error().detail);
    return chat->toString();
}

} // namespace

TurnStore::TurnStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<SealingKey> TurnStore::keyOf(const QString &chatId) const
{
    const auto avatarId = avatarOfChat(m_database, chatId);
    return avatarId ? m_vault.avatarKey(*avatarId) : failure(avatarId.error());
}

Result<SealedTurns> TurnStore::readSealed(const QString &chatId) const
{
    const auto key = keyOf(chatId);
    if (!key)
        return failure(key.error());
    const auto rows = textTable().selectClosed(
        m_database, QStringLiteral("chat_id = ? AND deleted_at IS NULL ORDER BY position, variant"), {chatId});
    if (!rows)
        return failure(rows.error());
    return SealedTurns{*key, *rows};
}

QVector<ChatTurn> TurnStore::opened(const SealedTurns &sealed)
{
    return turnsFrom(textsFrom(textTable().openAll(sealed.key, sealed.rows).items));
}

Result<Rows<ChatTurn>> TurnStore::list(const QString &chatId) const
{
    const auto sealed = readSealed(chatId);
    if (!sealed)
        return failure(sealed.error());
    const Rows<SealedRow> rows = textTable().openAll(sealed->key, sealed->rows);
    const auto marks = marksOfChat(m_database, sealed->key, chatId);
    if (!marks)
        return failure(marks.error());
    QVector<StoredText> texts = textsFrom(rows.items);
    for (StoredText &text : texts) {
        if (const auto mark = marks->constFind(text.variant.id); mark != marks->cend())
            text.variant.rating = *mark;
    }
    return Rows<ChatTurn>{turnsFrom(texts), rows.damaged};
}

/// Inside the caller's transaction.
Result<> TurnStore::storeChat(const Chat &chat)
{
    auto known = storedChat(m_database, m_vault, chat.id);
    const auto key = keyOf(chat.id);
    if (!known || !key)
        return failure(known ? key.error() : known.error());
    known->chat = chat;
    return chatTable().update(m_database, *key, {toRow(*known)});
}

Result<QVector<ChatTurn>> TurnStore::append(const Chat &chat, const QVector<ChatTurn> &turns)
{
    QVector<ChatTurn> made;
    std::transform(turns.cbegin(), turns.cend(), std::back_inserter(made), withIds);
    const auto key = keyOf(chat.id);
    if (!key)
        return failure(key.error());
    const auto done = m_database.transact([&]() -> Result<> {
        const auto last = m_database.value(
            QStringLiteral("SELECT coalesce(max(position), 0) FROM messages WHERE chat_id = ?"), {chat.id});
        if (!last)
            return failure(last.error());
        QVector<SealedRow> rows;
        for (int i = 0; i < made.size(); ++i)
            rows += rowsOf(made[i], chat.id, last->toInt() + 1 + i);
        const auto inserted = textTable().insert(m_database, *key, rows);
        return inserted ? storeChat(chat) : inserted;
    });
    if (!done)
        return failure(done.error());
    return made;
}

Result<ChatVariant> TurnStore::addVariant(const Chat &chat, const QString &turnId, const ChatVariant &variant)
{
    const ChatVariant made = withId(variant);
    const auto key = keyOf(chat.id);
    if (!key)
        return failure(key.error());
    const auto done = m_database.transact([&]() -> Result<> {
        const auto rows =
            textTable().select(m_database, *key, QStringLiteral("turn_id = ? ORDER BY variant"), {turnId});
        if (!rows)
            return failure(rows.error());
        if (rows->items.isEmpty())
            return failure(ErrorKind::NotFound, turnId);
        StoredText added = textFromRow(rows->items.last());
        added.variant = made;
        ++added.number;
        added.isShown = true;
        auto step = removeEmpty(m_database, rows->items);
        if (step)
            step = textTable().insert(m_database, *key, {toRow(added)});
        if (step)
            step = changeTexts(m_database, *key, QStringLiteral("turn_id = ?"), {turnId},
                               [&](StoredText &text) { text.isShown = text.variant.id == made.id; });
        return step ? storeChat(chat) : step;
    });
    if (!done)
        return failure(done.error());
    return made;
}

Result<> TurnStore::update(const ChatVariant &variant)
{
    const auto chatId = chatWhere(m_database, QStringLiteral("id = ?"), variant.id);
    const auto key = chatId ? keyOf(*chatId) : failure(chatId.error());
    if (!key)
        return failure(key.error());
    return m_database.transact([&] {
        return changeTexts(m_database, *key, QStringLiteral("id = ?"), {variant.id}, [&](StoredText &text) {
            const QDateTime createdAt = text.variant.createdAt;
            text.variant = variant;
            text.variant.createdAt = createdAt;
        });
    });
}

Result<> TurnStore::show(const QString &turnId, const QString &variantId)
{
    const auto chatId = chatWhere(m_database, QStringLiteral("turn_id = ?"), turnId);
    const auto key = chatId ? keyOf(*chatId) : failure(chatId.error());
    if (!key)
        return failure(key.error());
    return m_database.transact([&] {
        return changeTexts(m_database, *key, QStringLiteral("turn_id = ?"), {turnId},
                           [&](StoredText &text) { text.isShown = text.variant.id == variantId; });
    });
}

Result<> TurnStore::setDeleted(const QString &chatId, const QStringList &turnIds, const QDateTime &deletedAt)
{
    const auto key = keyOf(chatId);
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        for (const QString &turnId : turnIds) {
            const auto done = changeTexts(m_database, *key, QStringLiteral("turn_id = ? AND chat_id = ?"),
                                          {turnId, chatId}, [&](StoredText &text) { text.deletedAt = deletedAt; });
            if (!done)
                return done;
        }
        return {};
    });
}

Result<> TurnStore::purge(const QString &avatarId, const QDateTime &before)
{
    const QString old = QStringLiteral("deleted_at < ? AND chat_id IN (SELECT id FROM chats WHERE avatar_id = ?)");
    const auto count = m_database.value(u"SELECT count(*) FROM messages WHERE " + old, {stored(before), avatarId});
    if (!count || count->toInt() == 0)
        return count ? Result<>() : failure(count.error());
    auto done = m_database.execute(u"DELETE FROM messages WHERE " + old, {stored(before), avatarId});
    if (done)
        m_database.emptyLog();
    return done;
}

Result<> TurnStore::rate(const QString &variantId, const std::optional<Rating> &rating)
{
    const auto chatId = chatWhere(m_database, QStringLiteral("id = ?"), variantId);
    const auto avatarId = chatId ? avatarOfChat(m_database, *chatId) : failure(chatId.error());
    const auto key = avatarId ? m_vault.avatarKey(*avatarId) : failure(avatarId.error());
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        const auto cleared =
            m_database.execute(QStringLiteral("DELETE FROM ratings WHERE message_id = ? AND kind = 0"), {variantId});
        return cleared && rating ? insertMark(m_database, *key, *avatarId, variantId, *rating) : cleared;
    });
}

} // namespace likeness
