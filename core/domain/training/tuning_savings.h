// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_info.h"

namespace likeness {

/// What a message of a chat takes while examples are shown with it.
struct MessageTokens {
    int prompt = 0; ///< all that is sent, the examples among it
    int examples = 0; ///< what a tuned model is not shown any more
    int answer = 0;

    bool operator==(const MessageTokens &) const = default;
};

/// What tuning saves with each message.
struct TuningSavings {
    int tokens = 0;
    std::optional<Money> money; ///< below zero: a tuned model costs more; nothing where a price is not known
    std::optional<qint64> breakEven; ///< after so many messages it has paid for itself; nothing: never, or not known

    bool operator==(const TuningSavings &) const = default;
};

/// @param base, tuned prices of a million tokens
/// @param training what the training costs
TuningSavings tuningSavings(const MessageTokens &message, const std::optional<TokenPrices> &base,
                            const std::optional<TokenPrices> &tuned, const std::optional<Money> &training);

} // namespace likeness
