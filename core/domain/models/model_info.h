// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/chat/chat_model.h"
#include "domain/chat/server_traits.h"

#include <QDate>

namespace likeness {

/// What a million tokens cost.
struct TokenPrices {
    Money prompt;
    Money cached; ///< of the prompt, where the provider had it ready
    Money answer;

    bool operator==(const TokenPrices &) const = default;
};

/// Which exact encoding counts a model's tokens.
enum class TokenEncoding { Unknown, Cl100k, O200k };

/// What is known of one model at one kind of server.
struct ModelInfo {
    QString id;
    QString server; ///< id of the server it is at
    QStringList aliases; ///< names that lead to it, such as the one without a date
    int contextTokens = 0; ///< 0: not known
    int trainingTokens = 0; ///< longest training example; 0: it cannot be tuned
    TokenEncoding encoding = TokenEncoding::Unknown;
    std::optional<TokenPrices> prices; ///< nothing where they are not known
    std::optional<TokenPrices> tunedPrices; ///< of models tuned from it
    std::optional<Money> trainingPrice; ///< a million trained tokens
    QDate shutdown; ///< invalid: none announced

    bool operator==(const ModelInfo &) const = default;
};

/// One kind of server that is known by name, with how it speaks.
struct ServerPreset {
    QString id;
    ServerTraits traits;
    bool canTrain = false; ///< it may take trainings; what it says when asked decides
    QDate trainingEnds = {}; ///< from this day on it trains for nobody; invalid: none announced

    bool operator==(const ServerPreset &) const = default;
};

/// The price of these tokens, rounded up to a billionth of a dollar.
Money costOf(const Usage &usage, const TokenPrices &prices);

} // namespace likeness
