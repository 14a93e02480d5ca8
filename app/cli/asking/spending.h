// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/library_session.h"
#include "base/money.h"

#include <optional>

namespace likeness::cli {

/// What something would spend, as the limits see it.
struct Spending {
    QString server; ///< who is paid
    QString model;
    std::optional<Money> highest; ///< nothing: not known
    bool isOverLimit = false; ///< of the month

    bool isFree() const { return highest && highest->nanos == 0; }
};

/// Exit status 7 where it would pass the month's limit or --max-cost, or nobody knows whether it would.
Outcome<void> checkSpending(const Context &context, const Spending &spending);

/// Has it confirmed: by --yes, which needs --max-cost with what is paid, or by the word, typed. Exit status 7 where
/// nobody agreed.
Outcome<void> confirmSpending(const Context &context, const Spending &spending, const QString &question,
                              const QString &word);

} // namespace likeness::cli
