// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/tuning_savings.h"

namespace likeness {

TuningSavings tuningSavings(const MessageTokens &message, const std::optional<TokenPrices> &base,
                            const std::optional<TokenPrices> &tuned, const std::optional<Money> &training)
{
    TuningSavings savings;
    savings.tokens = message.examples;
    if (!base || !tuned)
        return savings;
    const Money before = costOf(Usage{message.prompt, 0, message.answer}, *base);
    const Money after = costOf(Usage{message.prompt - message.examples, 0, message.answer}, *tuned);
    savings.money = before - after;
    if (!training)
        return savings;
    if (training->nanos <= 0 && savings.money->nanos >= 0)
        savings.breakEven = 0;
    else if (savings.money->nanos > 0)
        savings.breakEven = (training->nanos + savings.money->nanos - 1) / savings.money->nanos;
    return savings;
}

} // namespace likeness
