// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/avatar.h"
#include "store/database/rows.h"

namespace likeness {

class Database;
class Vault;

/// Keeps the avatars. Like every store: each call is one transaction, and what it returns without an error is on the
/// disk. On a library opened for reading, every change fails with ErrorKind::InUse.
class AvatarStore {
public:
    AvatarStore(Database &database, Vault &vault);

    /// BadInput if the name is blank or taken.
    Result<Avatar> create(const QString &name, AvatarKind kind);
    /// In the order of their making.
    Result<Rows<Avatar>> list() const;
    /// By id, else by name whatever its case; NotFound.
    Result<Avatar> find(const QString &idOrName) const;
    Result<> rename(const QString &id, const QString &name);
    Result<> setSelfNames(const QString &id, const QStringList &names);
    Result<> setVoice(const QString &id, const Voice &voice);
    /// Deletes it with everything learned and destroys its key, so that no copy of the file opens its content again.
    Result<> remove(const QString &id);

private:
    Result<> checkName(const QString &name, const QString &ownId) const;
    template <typename Change> Result<> change(const QString &id, Change change);

    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
