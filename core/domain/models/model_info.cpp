// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/models/model_info.h"

namespace likeness {

Money costOf(const Usage &usage, const TokenPrices &prices)
{
    const qint64 fresh = usage.promptTokens - usage.cachedTokens;
    const Money millionfold =
        prices.prompt * fresh + prices.cached * usage.cachedTokens + prices.answer * usage.answerTokens;
    return {(millionfold.nanos + 999'999) / 1'000'000};
}

} // namespace likeness
