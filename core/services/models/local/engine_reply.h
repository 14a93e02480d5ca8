// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine/engine.h"
#include "domain/models/model_servers.h"

namespace likeness {

/// A model of this computer's engine.
class EngineChat final : public ChatModel {
public:
    /// Both must outlive this and its replies.
    EngineChat(Engine &engine, ModelServers &servers, ServerTraits server);

    QByteArray payload(const ChatRequest &request) const override;
    std::unique_ptr<Reply> ask(const ChatRequest &request) override;

private:
    Engine &m_engine;
    ModelServers &m_servers;
    ServerTraits m_server;
};

/// An answer that begins with the engine's start, where it does not run.
class EngineReply final : public Reply {
    Q_OBJECT
public:
    EngineReply(Engine &engine, ModelServers &servers, ServerTraits server, ChatRequest request);

    void cancel() override;

private:
    void begin(const Result<EngineTicket> &ticket);
    void end(const Result<ReplySummary> &summary);

    Engine &m_engine;
    ModelServers &m_servers;
    ServerTraits m_server;
    ChatRequest m_request;
    std::unique_ptr<ChatModel> m_model;
    std::unique_ptr<Reply> m_reply; ///< of the engine, once it is there
    bool m_isDone = false;
};

} // namespace likeness
