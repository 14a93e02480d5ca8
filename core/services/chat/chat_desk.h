// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/chat/chat_answers.h"
#include "services/chat/chats.h"
#include "services/chat/voices.h"
#include "services/models/model_desk.h"

namespace likeness {

/// All that chatting takes, made in the order in which one needs the other.
struct ChatDesk {
    /// All three must outlive this.
    ChatDesk(Library &library, Examples &examples, ModelDesk &desk)
        : voices(library, desk.accounts, desk.models),
          chats(library, examples),
          answers({library, examples, chats, voices, desk.accounts, desk.models, desk.questions})
    {
    }

    Voices voices;
    Chats chats;
    ChatAnswers answers;
};

} // namespace likeness
