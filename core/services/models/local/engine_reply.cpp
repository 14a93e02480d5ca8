// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/local/engine_reply.h"

#include "base/async.h"
#include "services/models/local/engine_servers.h"

#include <utility>

namespace likeness {

EngineChat::EngineChat(Engine &engine, ModelServers &servers, ServerTraits server)
    : m_engine(engine),
      m_servers(servers),
      m_server(std::move(server))
{
}

QByteArray EngineChat::payload(const ChatRequest &request) const
{
    return m_servers.chatModel(m_server, {})->payload(request);
}

std::unique_ptr<Reply> EngineChat::ask(const ChatRequest &request)
{
    return std::make_unique<EngineReply>(m_engine, m_servers, m_server, request);
}

EngineReply::EngineReply(Engine &engine, ModelServers &servers, ServerTraits server, ChatRequest request)
    : m_engine(engine),
      m_servers(servers),
      m_server(std::move(server)),
      m_request(std::move(request))
{
    onDone(m_engine.need(), this, [this](const Result<EngineTicket> &ticket) { begin(ticket); });
}

void EngineReply::begin(const Result<EngineTicket> &ticket)
{
    if (m_isDone)
        return;
    if (!ticket)
        return end(failure(ticket.error()));
    m_model = m_servers.chatModel(reached(m_server, *ticket), ticket->token);
    m_reply = m_model->ask(m_request);
    connect(m_reply.get(), &Reply::delta, this, &Reply::delta);
    connect(m_reply.get(), &Reply::waiting, this, &Reply::waiting);
    connect(m_reply.get(), &Reply::sentAgain, this, &Reply::sentAgain);
    connect(m_reply.get(), &Reply::finished, this, &EngineReply::end);
}

void EngineReply::cancel()
{
    if (m_reply)
        m_reply->cancel();
    else
        end(failure(ErrorKind::Cancelled)); // the engine starts all the same, for the next question
}

void EngineReply::end(const Result<ReplySummary> &summary)
{
    if (std::exchange(m_isDone, true))
        return;
    Q_EMIT finished(summary ? summary : failure(engineFault(summary.error(), m_server.name, m_engine)));
}

} // namespace likeness
