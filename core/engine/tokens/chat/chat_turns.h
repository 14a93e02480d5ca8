// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokens/chat/chat_format.h"
#include "engine/tokens/chat/chat_writer.h"

namespace likeness::engine {

/// Writes a conversation turn by turn in one family's format.
class ChatTurns {
public:
    ChatTurns(const ChatFormat &format, const Tokenizer &tokenizer);

    void write(const std::vector<ChatMessage> &messages);
    /// The beginning of the assistant's turn.
    void openAnswer();
    TrainingText take() { return m_writer.take(); }

private:
    void writeMessage(const ChatMessage &message);
    void writeSystem(const std::string &content);
    void writeHeldSystem();
    void writeTurn(const std::string &role, const std::string &content);
    void writeEnd(bool isTrained);

    const ChatFormat &m_format;
    const Tokenizer &m_tokenizer;
    ChatWriter m_writer;
    std::string m_heldSystem; ///< waits for the user's message that it stands before
};

} // namespace likeness::engine
