// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chat/mark_rows.h"

#include "base/ids.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/database/sealed_table.h"
#include "store/sealing/sealing_key.h"

namespace likeness {
namespace {

constexpr int markKind = 0; ///< for one answer; 1 is a choice between two

enum MarkClear { AvatarId, MessageId, Kind, Value, Reasons, CreatedAt };

const SealedTable &table()
{
    static const SealedTable ratings(QStringLiteral("ratings"),
                                     {QStringLiteral("avatar_id"), QStringLiteral("message_id"), QStringLiteral("kind"),
                                      QStringLiteral("value"), QStringLiteral("reasons"), QStringLiteral("created_at")},
                                     {QStringLiteral("prompt"), QStringLiteral("chosen"), QStringLiteral("rejected")});
    return ratings;
}

} // namespace

Result<QHash<QString, Rating>> marksOfChat(const Database &database, const SealingKey &key, const QString &chatId)
{
    const auto rows = table().select(
        database, key, QStringLiteral("kind = ? AND message_id IN (SELECT id FROM messages WHERE chat_id = ?)"),
        {markKind, chatId});
    if (!rows)
        return failure(rows.error());
    QHash<QString, Rating> marks;
    for (const SealedRow &row : rows->items)
        marks.insert(row.clear[MessageId].toString(),
                     {row.clear[Value].toInt() > 0, RatingReasons(row.clear[Reasons].toInt())});
    return marks;
}

Result<> insertMark(Database &database, const SealingKey &key, const QString &avatarId, const QString &textId,
                    const Rating &rating)
{
    // The texts stay where they are: a mark goes with its answer.
    return table().insert(database, key,
                          {{newId(),
                            {avatarId, textId, markKind, rating.isGood ? 1 : -1, rating.reasons.toInt(),
                             QDateTime::currentMSecsSinceEpoch()},
                            {{}, {}, {}}}});
}

} // namespace likeness
