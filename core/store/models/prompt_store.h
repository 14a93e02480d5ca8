// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/prompt/prompt_version.h"
#include "store/database/rows.h"

#include <QStringList>

namespace likeness {

class Database;
class Vault;

/// Keeps the versions of each avatar's system prompt. What one says never changes.
class PromptStore {
public:
    PromptStore(Database &database, Vault &vault);

    /// Takes avatar, parent, author, text and note from `version` and gives it the next number, which is not below
    /// the version's.
    Result<PromptVersion> add(const PromptVersion &version);
    /// By number, oldest first.
    Result<Rows<PromptVersion>> list(const QString &avatarId) const;
    Result<> setNote(const QString &avatarId, const QString &id, const QString &note);
    /// Versions made from it name its parent as theirs from now on; their ids are returned. NotFound.
    Result<QStringList> remove(const QString &avatarId, const QString &id);
    /// Puts a removed version back exactly as it was, as the parent of these.
    Result<> putBack(const PromptVersion &version, const QStringList &children);

private:
    Result<> setParent(const QString &avatarId, const QStringList &ids, const QString &parentId);

    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
