// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine/engine.h"
#include "domain/models/model_servers.h"

namespace likeness {

/// The servers out there and the engine of this computer, which is found or started the moment it is asked.
class EngineServers final : public ModelServers {
public:
    /// Both must outlive this. Without an engine it is as if this were not there.
    EngineServers(ModelServers &servers, Engine *engine) : m_servers(servers), m_engine(engine) { }

    Result<QUrl> address(const QString &typed) const override;
    OriginTrust trust(const QUrl &address) const override;
    QString origin(const QUrl &address) const override;
    QFuture<Result<QVector<ListedModel>>> listModels(const ServerTraits &server, const QByteArray &secret,
                                                     QObject *guard) override;
    std::unique_ptr<ChatModel> chatModel(const ServerTraits &server, const QByteArray &secret) override;
    QFuture<Result<Embeddings>> embed(const ServerTraits &server, const QByteArray &secret, const QString &model,
                                      const QStringList &texts, QObject *guard) override;
    std::unique_ptr<Trainer> trainer(const ServerTraits &server, const QByteArray &secret) override;

private:
    bool isEngine(const QUrl &address) const;

    ModelServers &m_servers;
    Engine *m_engine;
};

/// The engine as any server that can be asked.
ServerTraits reached(ServerTraits server, const EngineTicket &ticket);
/// What a failed call to the engine means: a connection that broke is an engine that ended.
Error engineFault(const Error &error, const QString &name, Engine &engine);

} // namespace likeness
