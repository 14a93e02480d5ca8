// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openai_chat.h"

#include "providers/openai/openai_reply.h"

namespace likeness {

OpenAiChat::OpenAiChat(HttpClient &client, ServerTraits server, std::optional<ApiKey> key)
    : m_client(client),
      m_server(std::move(server)),
      m_key(std::move(key))
{
}

QByteArray OpenAiChat::payload(const ChatRequest &request) const
{
    return chatBody(request, m_server);
}

std::unique_ptr<Reply> OpenAiChat::ask(const ChatRequest &request)
{
    return std::make_unique<OpenAiReply>(m_client, m_server, m_key, request);
}

} // namespace likeness
