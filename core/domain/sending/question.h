// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_request.h"

namespace likeness {

/// What something is sent for. Stored by number: only ever add at the end.
enum class SendPurpose { Chat, Analysis, Examples, Picture, Training, Test };

/// One request to a model, before anything of it left this computer.
struct Question {
    QString avatarId; ///< whose content it holds
    SendPurpose purpose = SendPurpose::Chat;
    QString accountId;
    ChatRequest request; ///< in the person's own words: what is personal is hidden by Questions
    int exampleCount = 0; ///< how many examples it shows, for the person to read
    int expectedAnswerTokens = 0; ///< 0: nothing to go by

    bool operator==(const Question &) const = default;
};

} // namespace likeness
