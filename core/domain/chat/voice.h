// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/few_shot.h"

#include <optional>

namespace likeness {

/// What answers in a chat: prompt version + model + examples setting. (`Voice` of domain/avatar.h is what an avatar's
/// row keeps of it.)
struct ChatVoice {
    QString id;
    QString name; ///< unique for the avatar, whatever its case
    QString accountId;
    QString model; ///< as the account's server names it
    QString promptVersionId; ///< empty: whichever version is active
    bool usesExamples = true; ///< shows the model examples with each message
    ContextBudget budget; ///< how many tokens examples and history may take
    std::optional<double> temperature; ///< 0..2; nothing: as the provider has it
    std::optional<int> maxAnswerTokens;
    bool keepsAnswers = false; ///< the same question in the same context is answered from here; at temperature 0 always

    bool operator==(const ChatVoice &) const = default;
};

/// Whether an answer of this voice may be given again to the same question.
bool isRepeatable(const ChatVoice &voice);

} // namespace likeness
