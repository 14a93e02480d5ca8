// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/local/engine_servers.h"

#include "services/models/local/engine_reply.h"
#include "services/models/local/engine_trainer.h"
#include "services/models/local/when_there.h"

namespace likeness {

ServerTraits reached(ServerTraits server, const EngineTicket &ticket)
{
    server.address = QUrl(QStringLiteral("http://%1/v1").arg(ticket.address));
    return server;
}

Error engineFault(const Error &error, const QString &name, Engine &engine)
{
    const bool isCut = error.kind == ErrorKind::Interrupted || error.kind == ErrorKind::Offline;
    if (isCut)
        engine.noteCut();
    return {isCut ? ErrorKind::Crashed : error.kind, name, error.detail};
}

bool EngineServers::isEngine(const QUrl &address) const
{
    return m_engine != nullptr && address.scheme() == u"likeness-engine";
}

Result<QUrl> EngineServers::address(const QString &typed) const
{
    return m_servers.address(typed);
}

OriginTrust EngineServers::trust(const QUrl &address) const
{
    return isEngine(address) ? OriginTrust::Loopback : m_servers.trust(address);
}

QString EngineServers::origin(const QUrl &address) const
{
    return isEngine(address) ? QStringLiteral("http://127.0.0.1") : m_servers.origin(address);
}

QFuture<Result<QVector<ListedModel>>> EngineServers::listModels(const ServerTraits &server, const QByteArray &secret,
                                                                QObject *guard)
{
    if (!isEngine(server.address))
        return m_servers.listModels(server, secret, guard);
    return whenThere<QVector<ListedModel>>(*m_engine, server, guard,
                                           [this, guard](const ServerTraits &there, const QByteArray &token) {
                                               return m_servers.listModels(there, token, guard);
                                           });
}

std::unique_ptr<ChatModel> EngineServers::chatModel(const ServerTraits &server, const QByteArray &secret)
{
    if (!isEngine(server.address))
        return m_servers.chatModel(server, secret);
    return std::make_unique<EngineChat>(*m_engine, m_servers, server);
}

QFuture<Result<Embeddings>> EngineServers::embed(const ServerTraits &server, const QByteArray &secret,
                                                 const QString &model, const QStringList &texts, QObject *guard)
{
    if (!isEngine(server.address))
        return m_servers.embed(server, secret, model, texts, guard);
    return whenThere<Embeddings>(*m_engine, server, guard,
                                 [=, this](const ServerTraits &there, const QByteArray &token) {
                                     return m_servers.embed(there, token, model, texts, guard);
                                 });
}

std::unique_ptr<Trainer> EngineServers::trainer(const ServerTraits &server, const QByteArray &secret)
{
    if (!isEngine(server.address))
        return m_servers.trainer(server, secret);
    return std::make_unique<EngineTrainer>(*m_engine, m_servers, server);
}

} // namespace likeness
