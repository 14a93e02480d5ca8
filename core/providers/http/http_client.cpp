// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/http_client.h"

#include <QPromise>

namespace likeness {

HttpClient::HttpClient(RetryRules rules, QObject *parent) : QObject(parent), m_rules(rules)
{
    m_network.setAutoDeleteReplies(false);
}

std::unique_ptr<HttpExchange> HttpClient::start(HttpRequest request)
{
    request.silence = std::min(request.silence, m_rules.longestSilence);
    request.streamSilence = std::min(request.streamSilence, m_rules.longestSilence);
    return std::make_unique<HttpExchange>(m_network, std::move(request), m_rules);
}

QFuture<Result<HttpAnswer>> HttpClient::ask(HttpRequest request, QObject *guard)
{
    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    HttpExchange *exchange = start(std::move(request)).release();
    exchange->setParent(guard);
    connect(exchange, &HttpExchange::finished, exchange, [promise, exchange](const Result<HttpAnswer> &answer) {
        promise->addResult(answer);
        promise->finish();
        exchange->deleteLater();
    });
    return promise->future();
}

} // namespace likeness
