// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_model.h"
#include "providers/http/http_client.h"
#include "providers/openai/chat_answer.h"
#include "providers/openai/chat_body.h"

namespace likeness {

/// One question to /chat/completions and its answer.
class OpenAiReply final : public Reply {
    Q_OBJECT
public:
    OpenAiReply(HttpClient &client, ServerTraits server, std::optional<ApiKey> key, ChatRequest request);

    void cancel() override;

private:
    void send();
    void takeBytes(const QByteArray &bytes);
    void takeEnd(const Result<HttpAnswer> &answer);
    void takeSuccess(const HttpAnswer &answer);
    bool askedAgain(const ProviderFault &fault);
    bool isCold(const ProviderFault &fault) const;
    bool waitsForModel(const ProviderFault &fault);
    void finish(const Result<ReplySummary> &summary);

    HttpClient &m_client;
    ServerTraits m_server;
    std::optional<ApiKey> m_key;
    ChatRequest m_request;
    std::unique_ptr<HttpExchange> m_exchange;
    SseParser m_parser;
    ChatAnswer m_answer;
    QTimer m_wait; ///< until a tuned model may have been loaded
    int m_coldTries = 0;
    bool m_isDone = false;
};

} // namespace likeness
