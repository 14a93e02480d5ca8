// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_model.h"
#include "domain/chat/server_traits.h"
#include "providers/http/http_client.h"

namespace likeness {

/// A language model behind OpenAI's /chat/completions, at OpenAI or at any server that speaks its protocol.
///
/// Where a server refuses a strict form of answer, the question goes out again in the next looser one; where a model
/// refuses a temperature, without it. Both were refused before they cost anything.
class OpenAiChat final : public ChatModel {
public:
    /// The client must outlive this and its replies.
    OpenAiChat(HttpClient &client, ServerTraits server, std::optional<ApiKey> key);

    QByteArray payload(const ChatRequest &request) const override;
    std::unique_ptr<Reply> ask(const ChatRequest &request) override;

private:
    HttpClient &m_client;
    ServerTraits m_server;
    std::optional<ApiKey> m_key;
};

} // namespace likeness
