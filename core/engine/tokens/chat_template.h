// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokens/tokenizer.h"

#include <cstdint>

namespace likeness::engine {

struct ChatMessage {
    std::string role; ///< system, user or assistant
    std::string content;
    bool isTrained = true; ///< false for an assistant message with weight 0
};

/// Tokens of a whole conversation, and which of them the loss counts (1): the assistant's words and the token that ends
/// its turn. Both have the same length.
struct TrainingText {
    std::vector<int> ids;
    std::vector<std::uint8_t> trained;
};

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

    enum class Kind { ChatMl, Llama3, Zephyr, Mistral, Gemma };
    Kind kind() const { return m_kind; }

private:
    ChatTemplate() = default;

    Kind m_kind = Kind::ChatMl;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    std::vector<int> m_stopTokens;
    std::string m_defaultSystem; ///< said where a conversation brings none, as the published template does
};

} // namespace likeness::engine
