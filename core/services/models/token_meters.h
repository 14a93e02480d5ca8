// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/few_shot.h"
#include "domain/models/model_info.h"

#include <map>

namespace likeness {

/// How a model's tokens are counted here.
struct TokenMeter {
    TokenCounter count;
    bool isExact = false; ///< else an estimate by the encoding of OpenAI's present models
};

/// Makes the counters; a vocabulary is read once, when it is first needed.
class TokenMeters {
public:
    TokenMeter meterFor(TokenEncoding encoding);

private:
    std::map<TokenEncoding, TokenCounter> m_counters;
};

/// The tokens of a request's messages with what the chat form adds to each, as OpenAI publishes it: three a message,
/// one for its role, three for the answer's beginning. Pictures by their size, in tiles of 512 pixels.
int promptTokens(const ChatRequest &request, const TokenCounter &count);

} // namespace likeness
