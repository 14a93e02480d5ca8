// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/engine/engine_client.h"

#include "base/async.h"
#include "providers/http/origin.h"
#include "providers/http/provider_fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {
namespace {

HttpRequest requestTo(const EngineTicket &ticket, const QString &path, std::chrono::milliseconds patience)
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://%1%2").arg(ticket.address, path));
    request.key = ApiKey{originOf(request.url), ticket.token};
    request.silence = patience;
    return request;
}

} // namespace

QFuture<Result<>> EngineClient::greet(const EngineTicket &ticket, QObject *guard)
{
    HttpRequest request = requestTo(ticket, QStringLiteral("/health"), std::chrono::seconds(10));
    return andThen(m_client.ask(std::move(request), guard), guard, [](const Result<HttpAnswer> &answer) -> Result<> {
        if (!answer)
            return failure(answer.error());
        return answer->isSuccess() ? Result<>() : failure(errorOf(faultIn(*answer), {}));
    });
}

QFuture<Result<>> EngineClient::checkModel(const EngineTicket &ticket, const QString &model, QObject *guard)
{
    // It may have to make the practice model first, and looks into each folder it has not seen before.
    HttpRequest request = requestTo(ticket, QStringLiteral("/v1/models"), std::chrono::minutes(2));
    const auto read = [model](const Result<HttpAnswer> &answer) -> Result<> {
        if (!answer)
            return failure(answer.error());
        if (!answer->isSuccess())
            return failure(errorOf(faultIn(*answer), model));
        const QJsonArray all = QJsonDocument::fromJson(answer->body).object()[u"data"].toArray();
        for (const QJsonValue one : all) {
            const QString problem = one[u"likeness"][u"problem"].toString();
            if (one[u"id"].toString() == model)
                return problem.isEmpty() ? Result<>() : failure(ErrorKind::Unsupported, model, problem);
        }
        return failure(ErrorKind::NotFound, model);
    };
    return andThen(m_client.ask(std::move(request), guard), guard, read);
}

} // namespace likeness
