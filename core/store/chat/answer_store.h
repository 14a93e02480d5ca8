// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace likeness {

class Database;
class Vault;

/// Keeps answers that may be given again to the same question. Each goes with the message it came for, and the oldest
/// go where there are too many.
class AnswerStore {
public:
    static constexpr int mostKept = 500; ///< for each avatar

    AnswerStore(Database &database, Vault &vault);

    /// @param question all that the answer depends on; only a keyed hash of it is kept
    Result<std::optional<QString>> find(const QString &avatarId, const QByteArray &question) const;
    /// In the place of what was kept before.
    Result<> keep(const QString &avatarId, const QByteArray &question, const QString &messageId, const QString &answer);

private:
    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
