// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/accounts/account.h"
#include "domain/sending/pseudonyms.h"
#include "domain/sending/question.h"

#include <QDate>

namespace likeness {

/// All that a person is told before a question is sent. A plain value: nothing was sent or reserved for it.
struct SendPreview {
    Question question; ///< its texts hold the stand-ins already; the answer's length is limited
    Question own; ///< the same in the person's own words, with what was left out
    QVector<int> leftOut; ///< of its rows (see sendRowsOf)
    Account account;
    QString origin; ///< "https://api.openai.com:443"
    QByteArray payload; ///< the body to the byte, as it will be sent
    QVector<HiddenPiece> hidden; ///< in the order of their first places
    int promptTokens = 0;
    bool isTokenCountExact = false; ///< else an estimate
    int answerTokensAtMost = 0;
    std::optional<Money> expectedCost; ///< nothing: no price is known
    std::optional<Money> highestCost; ///< with as long an answer as the request allows
    QDate pricesAsOf; ///< invalid where the person typed the price, or nothing is paid
    Money spentThisMonth; ///< with what is reserved for questions under way
    std::optional<Money> monthlyLimit; ///< nothing: none was set

    /// Whether sending it would pass the limit. Without a price: whether the limit is used up already.
    bool isOverLimit() const;
};

} // namespace likeness
