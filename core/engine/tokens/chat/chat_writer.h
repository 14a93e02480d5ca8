// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokens/chat/chat_message.h"
#include "engine/tokens/tokenizer.h"

namespace likeness::engine {

/// Puts a conversation's tokens together. Text between two special tokens is encoded in one go, as if the whole
/// conversation were one text; only an answer is always encoded for itself, so that a prompt is the beginning of the
/// conversation that it becomes.
class ChatWriter {
public:
    explicit ChatWriter(const Tokenizer &tokenizer) : m_tokenizer(tokenizer) { }

    /// A special token where the tokenizer has one of this content, and text where not.
    void mark(const std::string &content, bool isTrained = false);
    void token(int id, bool isTrained = false);
    void text(std::string_view utf8) { m_text += utf8; }
    /// The words of an answer.
    void answer(std::string_view utf8, bool isTrained);

    TrainingText take();

private:
    void flush(bool isTrained);

    const Tokenizer &m_tokenizer;
    TrainingText m_written;
    std::string m_text; ///< not encoded yet
    TextPlace m_place = TextPlace::Start; ///< of m_text
};

} // namespace likeness::engine
