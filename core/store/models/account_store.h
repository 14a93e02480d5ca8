// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/accounts/account.h"
#include "store/database/rows.h"

#include <memory>

namespace likeness {

class Database;
class Vault;
struct ClosedRow;

/// What is left of an account that was removed: its row as it lay in the file, sealed.
using RemovedAccount = std::shared_ptr<const ClosedRow>;

/// Keeps the accounts and their keys, sealed like everything else: who can open the library can use them, nobody else.
class AccountStore {
public:
    AccountStore(Database &database, Vault &vault);

    /// Takes everything but id, hint and time from `account`. BadInput: the name is blank or taken.
    Result<Account> add(const Account &account, const QByteArray &secret);
    /// In the order of their making.
    Result<Rows<Account>> list() const;
    /// By id, else by name whatever its case; NotFound.
    Result<Account> find(const QString &idOrName) const;
    /// The key, for the moment of sending. Empty: the account has none.
    Result<QByteArray> secret(const QString &id) const;
    /// BadInput: the name is blank or taken.
    Result<> rename(const QString &id, const QString &name);
    Result<> setSecret(const QString &id, const QByteArray &secret);
    /// The key is overwritten in the file; what is returned holds it sealed, for the undo.
    Result<RemovedAccount> remove(const QString &id);
    /// With its key, id and place. BadInput: another account bears its name by now.
    Result<> putBack(const RemovedAccount &removed);

private:
    Result<> checkName(const QString &name, const QString &ownId) const;

    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
