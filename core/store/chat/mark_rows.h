// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/chat/conversation.h"

#include <QHash>

namespace likeness {

class Database;
class SealingKey;

/// The marks that answers of a chat got, by the id of the text. A damaged one counts as none.
Result<QHash<QString, Rating>> marksOfChat(const Database &database, const SealingKey &key, const QString &chatId);
/// Inside the caller's transaction.
Result<> insertMark(Database &database, const SealingKey &key, const QString &avatarId, const QString &textId,
                    const Rating &rating);

} // namespace likeness
