// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/transfer.h"
#include "store/database/rows.h"

#include <QObject>

namespace likeness {

class Library;

/// The record of what left this computer: who, what kind, how much, what it cost; never content.
class Transfers final : public QObject {
    Q_OBJECT
public:
    /// What was under way when the program ended last is marked as in doubt. The library must outlive this.
    explicit Transfers(Library &library, QObject *parent = nullptr);

    /// The latest first. @param atMost 0: all
    Result<Rows<Transfer>> list(int atMost = 0) const;

    /// NotFound.
    Result<Transfer> find(const QString &id) const;
    /// Committed before the first byte is sent. OverBudget where it would pass `limit` in the month that began then.
    Result<Transfer> begin(const Transfer &transfer, const std::optional<Money> &limit, const QDateTime &monthStart);
    /// How it ended, or that one in doubt is under way after all.
    Result<> end(const Transfer &transfer);
    /// What was paid since then, with what is reserved by transfers under way or in doubt.
    Result<Money> spentSince(const QDateTime &start) const;
    /// How many of this purpose were paid for since then, or may have to be.
    Result<int> paidSince(SendPurpose purpose, const QDateTime &start) const;

Q_SIGNALS:
    void changed();

private:
    Library &m_library;
};

} // namespace likeness
