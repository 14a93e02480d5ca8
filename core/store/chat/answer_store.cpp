// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chat/answer_store.h"

#include "base/ids.h"
#include "store/database/database.h"
#include "store/database/sealed_table.h"
#include "store/keys/vault.h"

#include <QDateTime>

namespace likeness {
namespace {

const SealedTable &table()
{
    static const SealedTable answers(QStringLiteral("kept_answers"),
                                     {QStringLiteral("avatar_id"), QStringLiteral("message_id"),
                                      QStringLiteral("question_hash"), QStringLiteral("created_at")},
                                     {QStringLiteral("content")});
    return answers;
}

} // namespace

AnswerStore::AnswerStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<std::optional<QString>> AnswerStore::find(const QString &avatarId, const QByteArray &question) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const auto rows = table().select(m_database, *key, QStringLiteral("avatar_id = ? AND question_hash = ?"),
                                     {avatarId, key->hasher().hash(question)});
    if (!rows)
        return failure(rows.error());
    if (rows->items.isEmpty())
        return std::optional<QString>(); // a damaged one is asked for again
    return std::optional(QString::fromUtf8(rows->items.first().sealed[0]));
}

Result<> AnswerStore::keep(const QString &avatarId, const QByteArray &question, const QString &messageId,
                           const QString &answer)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const QByteArray hash = key->hasher().hash(question);
    return m_database.transact([&]() -> Result<> {
        auto done = m_database.execute(
            QStringLiteral("DELETE FROM kept_answers WHERE avatar_id = ? AND question_hash = ?"), {avatarId, hash});
        if (done)
            done = table().insert(
                m_database, *key,
                {{newId(), {avatarId, messageId, hash, QDateTime::currentMSecsSinceEpoch()}, {answer.toUtf8()}}});
        if (done)
            done = m_database.execute(
                QStringLiteral("DELETE FROM kept_answers WHERE avatar_id = ? AND id NOT IN (SELECT id FROM kept_answers"
                               " WHERE avatar_id = ? ORDER BY created_at DESC, rowid DESC LIMIT ?)"),
                {avatarId, avatarId, mostKept});
        return done;
    });
}

} // namespace likeness
