// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace likeness {

/// "$1.42" as the person's language writes amounts. Small ones keep two figures that are not zero ("$0.0011"), so that
/// no price reads as nothing. What is a limit is rounded up, since nothing may cost more than was said.
QString moneyText(Money amount);
QString moneyTextUp(Money amount);

/// "0.50", or "0,50" in German: what stands in a field to be changed; typedMoney() reads it back exactly.
QString editableMoney(Money amount);

/// An amount as somebody types it: "0.50", "$ 1.5", "1,5 $". Nothing where it is none.
std::optional<Money> typedMoney(const QString &text);

/// "$1.42 of $10.00 used in November", or without a limit "$1.42 used in November".
QString spentText(Money spent, const std::optional<Money> &limit, const QDate &day = QDate::currentDate());

} // namespace likeness
