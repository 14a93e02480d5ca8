// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/inference/sampler.h"
#include "engine/inference/stop_texts.h"
#include "engine/runtime/chat_types.h"
#include "engine/tokens/tokenizer.h"

#include <functional>
#include <vector>

namespace likeness::engine {

/// Turns chosen tokens into the pieces that somebody reads: whole characters, nothing of a stop text.
class AnswerWriter {
public:
    using Take = std::function<bool(const ChatPiece &)>;

    AnswerWriter(const Tokenizer &tokenizer, const ChatRequest &request, const Take &take);

    /// @param logits that the token was chosen from
    void push(int id, const std::vector<float> &logits);
    /// The answer ended by itself or was long enough: shows what was held back.
    void finish();

    bool hasStopped() const { return m_stops.hasStopped(); } ///< a stop text came
    bool isCancelled() const { return m_isCancelled; }

private:
    void show(const std::string &text);
    TokenChoice choiceOf(int id, const std::vector<float> &logits) const;

    const Tokenizer &m_tokenizer;
    const Take &m_take;
    int m_topLogprobs;
    TextStream m_text;
    StopTexts m_stops;
    std::vector<TokenChoice> m_choices; ///< not yet shown
    bool m_isCancelled = false;
};

} // namespace likeness::engine
