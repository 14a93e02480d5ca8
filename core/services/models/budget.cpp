// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/budget.h"

#include "services/models/transfers.h"
#include "store/library.h"

namespace likeness {
namespace {

/// Decimal dollars; empty: no limit.
const Setting<QString> limitSetting{"budget/monthlyLimit", {}};
const Setting<int> trainingLimitSetting{"budget/trainingLimit", -1}; // below zero: no limit
const Setting<QString> typedFromSetting{"budget/typedFrom", QStringLiteral("5.00")};
const Setting<QString> chatStepSetting{"budget/chatStep", QStringLiteral("0.50")};

QDateTime monthStart()
{
    const QDate today = QDate::currentDate();
    return QDate(today.year(), today.month(), 1).startOfDay();
}

} // namespace

Budget::Budget(Library &library, Transfers &transfers, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_transfers(transfers),
      m_told(reachedPercent())
{
}

Result<std::optional<Money>> Budget::monthlyLimit() const
{
    const Result<QString> kept = m_library.settings().get(limitSetting);
    if (!kept)
        return failure(kept.error());
    return Money::fromDecimal(*kept);
}

Result<> Budget::setMonthlyLimit(const std::optional<Money> &limit)
{
    if (limit && limit->nanos < 0)
        return failure(ErrorKind::BadInput, limit->toDecimal());
    const Result<> set = m_library.settings().set(limitSetting, limit ? limit->toDecimal() : QString());
    if (!set)
        return set;
    m_told = reachedPercent();
    Q_EMIT spendingChanged();
    return {};
}

Result<Money> Budget::spentThisMonth() const
{
    return m_transfers.spentSince(monthStart());
}

Result<Money> Budget::chatStep() const
{
    const Result<QString> kept = m_library.settings().get(chatStepSetting);
    if (!kept)
        return failure(kept.error());
    return Money::fromDecimal(*kept).value_or(*Money::fromDecimal(chatStepSetting.fallback));
}

Result<> Budget::setChatStep(Money step)
{
    if (step.nanos <= 0)
        return failure(ErrorKind::BadInput, step.toDecimal());
    return m_library.settings().set(chatStepSetting, step.toDecimal());
}

Result<std::optional<int>> Budget::trainingLimit() const
{
    return m_library.settings().get(trainingLimitSetting).map([](int kept) {
        return kept < 0 ? std::nullopt : std::optional<int>(kept);
    });
}

Result<> Budget::setTrainingLimit(const std::optional<int> &limit)
{
    if (limit && *limit < 0)
        return failure(ErrorKind::BadInput, QString::number(*limit));
    const Result<> set = m_library.settings().set(trainingLimitSetting, limit.value_or(trainingLimitSetting.fallback));
    if (set)
        Q_EMIT spendingChanged();
    return set;
}

Result<int> Budget::trainingsThisMonth() const
{
    return m_transfers.paidSince(SendPurpose::Training, monthStart());
}

Result<Money> Budget::typedFrom() const
{
    const Result<QString> kept = m_library.settings().get(typedFromSetting);
    if (!kept)
        return failure(kept.error());
    return Money::fromDecimal(*kept).value_or(*Money::fromDecimal(typedFromSetting.fallback));
}

Result<> Budget::setTypedFrom(Money amount)
{
    if (amount.nanos < 0)
        return failure(ErrorKind::BadInput, amount.toDecimal());
    return m_library.settings().set(typedFromSetting, amount.toDecimal());
}

Result<Transfer> Budget::reserve(const Transfer &transfer)
{
    const Result<std::optional<Money>> limit = monthlyLimit();
    if (!limit)
        return failure(limit.error());
    const Result<Transfer> begun = m_transfers.begin(transfer, *limit, monthStart());
    if (begun)
        Q_EMIT spendingChanged();
    return begun;
}

Result<> Budget::settle(const Transfer &transfer)
{
    if (const Result<> ended = m_transfers.end(transfer); !ended)
        return ended;
    Q_EMIT spendingChanged();
    tellIfReached();
    return {};
}

int Budget::reachedPercent() const
{
    const Money limit = monthlyLimit().value_or(std::nullopt).value_or(Money());
    const Money spent = spentThisMonth().value_or(Money());
    if (limit.nanos <= 0)
        return 0;
    if (spent >= limit)
        return 100;
    return spent * 100 >= limit * warnPercent ? warnPercent : 0;
}

void Budget::tellIfReached()
{
    const int reached = reachedPercent();
    const bool isNew = reached > m_told;
    m_told = reached;
    if (isNew)
        Q_EMIT limitReached(reached);
}

} // namespace likeness
