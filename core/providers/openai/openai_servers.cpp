// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openai_servers.h"

#include "base/async.h"
#include "providers/http/origin.h"
#include "providers/http/provider_fault.h"
#include "providers/openai/embedding_list.h"
#include "providers/openai/model_list.h"
#include "providers/openai/openai_chat.h"

namespace likeness {
namespace {

std::optional<ApiKey> keyFor(const ServerTraits &server, const QByteArray &secret)
{
    if (secret.isEmpty())
        return {};
    return ApiKey{originOf(server.address), secret};
}

HttpRequest requestTo(const ServerTraits &server, const QByteArray &secret, const QString &path)
{
    HttpRequest request;
    request.url = below(server.address, path);
    request.key = keyFor(server, secret);
    request.isPrivateAllowed = server.isPrivateAllowed;
    return request;
}

/// What `read` finds in a success, with the server's name in every error.
template <typename Read>
auto contentOf(const Result<HttpAnswer> &answer, const QString &name, const Read &read) -> decltype(read(QByteArray()))
{
    if (!answer)
        return failure(answer.error().kind, name, answer.error().detail);
    if (!answer->isSuccess())
        return failure(errorOf(faultIn(*answer), name));
    auto content = read(answer->body);
    if (!content)
        return failure(ErrorKind::Service, name, QStringLiteral("the answer is not what was asked for"));
    return content;
}

} // namespace

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
    HttpRequest request = requestTo(server, secret, QStringLiteral("models"));
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
    HttpRequest request = requestTo(server, secret, QStringLiteral("embeddings"));
    request.method = HttpMethod::Post;
    request.contentType = "application/json";
    request.body = embeddingBody(model, texts);
    const auto read = [count = texts.size()](const QByteArray &json) { return embeddingsIn(json, count); };
    return andThen(
        m_client.ask(std::move(request), guard), guard,
        [name = server.name, read](const Result<HttpAnswer> &answer) { return contentOf(answer, name, read); });
}

} // namespace likeness
