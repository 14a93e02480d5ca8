// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace likeness::engine {

enum class ChatKind { ChatMl, Llama3, Zephyr, Mistral, Gemma };

/// A chat template as data. A turn is: startMark role roleMark lead content endMark tail; for Mistral, the user's is
/// startMark lead content userTail roleMark, and the answer has neither mark nor role before it. Marks are special
/// tokens where the tokenizer has them, and text where not.
struct ChatFormat {
    ChatKind kind = ChatKind::ChatMl;
    std::string startMark, roleMark, lead, userTail;
    std::string endMark; ///< empty: the token for the end of a text
    std::string tail;
    std::string answerRole = "assistant";
    std::string answerLead; ///< between the beginning of the answer's turn and the answer; the model does not write it
    std::string answerSpace; ///< what the model writes before the answer's first word
    bool writesBegin = false; ///< the token for the beginning of a text comes first
    bool trims = false; ///< white space around a message is left out
    bool trimsAnswers = false;
    bool joinsSystem = false; ///< what the system says stands before the next user's message, in one turn
    std::string defaultSystem; ///< said where a conversation brings none
    std::string systemPreface; ///< always said, before the rest
};

/// Recognises a published template by its marks; it is never executed. Details that differ between versions of one
/// family, such as a default system text or a space after [INST], are read from the template's text.
/// @return Unsupported where it is none of the known families
Result<ChatFormat> chatFormatFrom(std::string_view templateText);

/// Without white space at both ends, as `trim` in a template and Python's strip() do it.
std::string_view trimmed(std::string_view utf8);

} // namespace likeness::engine
