// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokens/chat/chat_format.h"
#include "engine/tokens/chat/chat_message.h"
#include "engine/tokens/tokenizer.h"

namespace likeness::engine {

/// How a model family writes a conversation: ChatML, Llama 3, Zephyr, Mistral or Gemma. Chosen by the chat template of
/// tokenizer_config.json (or chat_template.jinja), which is recognised by its markers and never executed.
class ChatTemplate {
public:
    /// @return Unsupported where the template is none of the known ones
    static Result<ChatTemplate> fromFolder(const std::filesystem::path &folder,
                                           std::shared_ptr<const Tokenizer> tokenizer);

    /// The conversation so far and the beginning of the assistant's turn.
    std::vector<int> prompt(const std::vector<ChatMessage> &messages) const;
    /// The whole conversation for training. prompt() of all messages before an assistant's is a prefix of it.
    TrainingText conversation(const std::vector<ChatMessage> &messages) const;
    /// Tokens that end an answer.
    const std::vector<int> &stopTokens() const { return m_stopTokens; }

    ChatKind kind() const { return m_format.kind; }

private:
    ChatTemplate(ChatFormat format, std::shared_ptr<const Tokenizer> tokenizer, const std::filesystem::path &folder);

    ChatFormat m_format;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    std::vector<int> m_stopTokens;
};

} // namespace likeness::engine
