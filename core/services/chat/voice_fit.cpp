// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/voice_fit.h"

#include "services/models/local/engine_account.h"

#include <algorithm>

namespace likeness {

ChatVoice fitted(ChatVoice voice, int contextTokens)
{
    constexpr int practiceHistory = 300; // of ordinary tokens, which are about four bytes each
    constexpr int practiceAnswer = 256; // bytes
    constexpr int parts = 4; // examples, history, answer, and what the person says with the system prompt
    constexpr int usualAnswer = 2'048; // see Questions
    if (isOfPractice(voice.model)) {
        voice.usesExamples = false;
        voice.budget.history = std::min(voice.budget.history, practiceHistory);
        voice.maxAnswerTokens = std::min(voice.maxAnswerTokens.value_or(practiceAnswer), practiceAnswer);
    } else if (contextTokens > 0) {
        const int part = contextTokens / parts;
        voice.budget.examples = std::min(voice.budget.examples, part);
        voice.budget.history = std::min(voice.budget.history, part);
        if (voice.maxAnswerTokens.value_or(usualAnswer) > part)
            voice.maxAnswerTokens = part;
    }
    return voice;
}

} // namespace likeness
