// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openai_servers.h"

#include "base/async.h"
#include "providers/http/origin.h"
#include "providers/openai/embedding_list.h"
#include "providers/openai/model_list.h"
#include "providers/openai/openai_chat.h"
#include "providers/openai/server_call.h"
#include "providers/openai/training/openai_trainer.h"

namespace likeness {

Result<QUrl> OpenAiServers::address(const QString &typed) const
{
    return serverAddress(typed);
}

OriginTrust OpenAiServers::trust(const QUrl &address) const
{
    return trustOf(address);
}

QString OpenAiServers::origin(const QUrl &address) const
{
    return originOf(address);
}

QFuture<Result<QVector<ListedModel>>> OpenAiServers::listModels(const ServerTraits &server, const QByteArray &secret,
                                                                QObject *guard)
{
    HttpRequest request = requestTo(server, keyFor(server, secret), QStringLiteral("models"));
    return andThen(
        m_client.ask(std::move(request), guard), guard,
        [name = server.name](const Result<HttpAnswer> &answer) { return contentOf(answer, name, listedModels); });
}

std::unique_ptr<ChatModel> OpenAiServers::chatModel(const ServerTraits &server, const QByteArray &secret)
{
    return std::make_unique<OpenAiChat>(m_client, server, keyFor(server, secret));
}

QFuture<Result<Embeddings>> OpenAiServers::embed(const ServerTraits &server, const QByteArray &secret,
                                                 const QString &model, const QStringList &texts, QObject *guard)
{
    HttpRequest request = requestTo(server, keyFor(server, secret), QStringLiteral("embeddings"));
    request.method = HttpMethod::Post;
    request.contentType = "application/json";
    request.body = embeddingBody(model, texts);
    const auto read = [count = texts.size()](const QByteArray &json) { return embeddingsIn(json, count); };
    return andThen(
        m_client.ask(std::move(request), guard), guard,
        [name = server.name, read](const Result<HttpAnswer> &answer) { return contentOf(answer, name, read); });
}

std::unique_ptr<Trainer> OpenAiServers::trainer(const ServerTraits &server, const QByteArray &secret)
{
    return std::make_unique<OpenAiTrainer>(m_client, server, keyFor(server, secret));
}

} // namespace likeness
