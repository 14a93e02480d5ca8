// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_servers.h"
#include "providers/http/http_client.h"

namespace likeness {

/// OpenAI and every server that speaks its protocol.
class OpenAiServers final : public ModelServers {
public:
    explicit OpenAiServers(RetryRules rules = {}) : m_client(rules) { }

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
    HttpClient m_client;
};

} // namespace likeness
