// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/transfer.h"

#include <QObject>

namespace likeness {

class Library;
class Transfers;

/// What may be spent a month, and what was. Months are those of the person's calendar.
class Budget final : public QObject {
    Q_OBJECT
public:
    static constexpr int warnPercent = 80;

    /// Both must outlive this.
    Budget(Library &library, Transfers &transfers, QObject *parent = nullptr);

    /// Nothing: no limit was set.
    Result<std::optional<Money>> monthlyLimit() const;
    /// BadInput: below zero.
    Result<> setMonthlyLimit(const std::optional<Money> &limit);
    /// With what is reserved by questions under way.
    Result<Money> spentThisMonth() const;
    /// After how much a chat asks again.
    Result<Money> chatStep() const;
    /// BadInput: not above zero.
    Result<> setChatStep(Money step);

    /// Paid trainings a month; nothing: no limit.
    Result<std::optional<int>> trainingLimit() const;
    /// BadInput: below zero.
    Result<> setTrainingLimit(const std::optional<int> &limit);
    /// Paid ones that were started.
    Result<int> trainingsThisMonth() const;
    /// From which amount on it has to be typed before a training starts.
    Result<Money> typedFrom() const;
    /// BadInput: below zero.
    Result<> setTypedFrom(Money amount);

    /// Reserves the transfer's estimate and records it, in one transaction. OverBudget: nothing was recorded.
    Result<Transfer> reserve(const Transfer &transfer);
    /// What it really was in the place of what was reserved.
    Result<> settle(const Transfer &transfer);

Q_SIGNALS:
    void spendingChanged();
    /// A part of the limit was reached just now: 80 or 100.
    void limitReached(int percent);

private:
    int reachedPercent() const;
    void tellIfReached();

    Library &m_library;
    Transfers &m_transfers;
    int m_told = 0; ///< the part of the limit that was told of last
};

} // namespace likeness
