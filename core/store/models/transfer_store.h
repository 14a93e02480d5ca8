// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/sending/transfer.h"
#include "store/database/rows.h"

namespace likeness {

class Database;
class Vault;

/// Keeps the record of what left this computer. Rows are never deleted by themselves: they outlive avatar and account.
class TransferStore {
public:
    TransferStore(Database &database, Vault &vault);

    /// Gives it an id and, where none is set, the present moment. In one transaction: OverBudget where what was spent
    /// since `start` and its estimate together pass `limit`; a transfer without an estimate is refused only once the
    /// limit is used up.
    Result<Transfer> add(const Transfer &transfer, const std::optional<Money> &limit, const QDateTime &start);
    /// NotFound.
    Result<Transfer> find(const QString &id) const;
    /// Everything but its id and time. NotFound.
    Result<> update(const Transfer &transfer);
    /// Those that a program left under way when it ended are in doubt from now on.
    Result<> doubtUnfinished();
    /// The latest first. @param atMost 0: all
    Result<Rows<Transfer>> list(int atMost) const;
    /// Costs where they are known, else estimates.
    Result<Money> spentSince(const QDateTime &start) const;
    /// Those of this purpose that cost something, as far as that is known.
    Result<int> paidSince(SendPurpose purpose, const QDateTime &start) const;

private:
    Result<> checkLimit(const Transfer &transfer, const std::optional<Money> &limit, const QDateTime &start) const;

    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
