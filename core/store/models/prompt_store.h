// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/prompt/prompt_version.h"
#include "store/database/rows.h"

namespace likeness {

class Database;
class Vault;

/// Keeps the versions of each avatar's system prompt. Versions are only ever added.
class PromptStore {
public:
    PromptStore(Database &database, Vault &vault);

    /// Takes avatar, parent, author, text and note from `version` and gives it the next number.
    Result<PromptVersion> add(const PromptVersion &version);
    /// By number, oldest first.
    Result<Rows<PromptVersion>> list(const QString &avatarId) const;
    Result<> setNote(const QString &avatarId, const QString &id, const QString &note);

private:
    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
