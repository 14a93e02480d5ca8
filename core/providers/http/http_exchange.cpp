// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/http_exchange.h"

#include "providers/http/one_way_body.h"
#include "providers/http/origin.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <utility>

namespace likeness {
namespace {

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    made.setRawHeader("User-Agent", "Likeness");
    made.setRawHeader("Accept", request.isStream ? "text/event-stream, application/json;q=0.5" : "application/json");
    for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header)
        made.setRawHeader(header.key(), header.value());
    if (!request.contentType.isEmpty())
        made.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (request.method == HttpMethod::Post)
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (request.key && request.key->origin == originOf(request.url))
        made.setRawHeader("Authorization", "Bearer " + request.key->secret);
    return made;
}

/// Qt reports statuses from 400 on as errors too; an answer that came whole is an answer all the same.
bool cameWhole(int status, QNetworkReply::NetworkError error)
{
    const bool isOfConnection = error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    // On 307 and 308 Qt wants to send the body again even where redirects are not followed, and reports that it cannot.
    if (status >= 300 && status < 400)
        return !isOfConnection;
    const bool isBroken = error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure
        || error == QNetworkReply::ProtocolUnknownError;
    return status != 0 && !isOfConnection && !isBroken;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, HttpRequest request, RetryRules rules)
    : m_network(&network),
      m_request(std::move(request)),
      m_rules(rules)
{
    m_silence.setSingleShot(true);
    m_wait.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { stop(ErrorKind::TimedOut); });
    connect(&m_wait, &QTimer::timeout, this, &HttpExchange::send);
    // Whoever asked has still to connect to the signals when an address is refused at once.
    m_wait.start(0);
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    // It may be the one whose signal led here.
    m_reply->deleteLater();
}

void HttpExchange::cancel()
{
    stop(ErrorKind::Cancelled);
}

std::optional<Error> HttpExchange::refusal() const
{
    const OriginTrust trust = trustOf(m_request.url);
    const bool isRefused =
        trust == OriginTrust::Refused || (trust == OriginTrust::Private && !m_request.isPrivateAllowed);
    if (isRefused)
        return Error{ErrorKind::Denied, originOf(m_request.url), QStringLiteral("not_encrypted")};
    if (m_request.key && m_request.key->origin != originOf(m_request.url))
        return Error{ErrorKind::Denied, originOf(m_request.url), QStringLiteral("key_of_another_origin")};
    return {};
}

void HttpExchange::send()
{
    if (const std::optional<Error> refused = refusal())
        return finish(failure(*refused));
    if (!m_network)
        return stop(ErrorKind::Cancelled);
    m_body.clear();
    m_hasBegun = false;
    m_sending = nullptr;
    const QNetworkRequest request = networkRequest(m_request);
    switch (m_request.method) {
    case HttpMethod::Get:
        m_reply = m_network->get(request);
        break;
    case HttpMethod::Delete:
        m_reply = m_network->deleteResource(request);
        break;
    case HttpMethod::Post: {
        auto body = std::make_unique<OneWayBody>(m_request.body);
        m_reply = m_network->post(request, body.get());
        m_sending = body.release();
        m_sending->setParent(m_reply);
        break;
    }
    }
    watch();
}

void HttpExchange::watch()
{
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_silence.start(); });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::takeEnd);
    m_silence.start(m_request.silence);
}

void HttpExchange::takeBytes()
{
    const bool isStream = isStreaming();
    if (!std::exchange(m_hasBegun, true) && isStream && m_request.isFile)
        Q_EMIT headReceived(answer());
    if (m_isDone || m_stopped)
        return;
    m_silence.start(isStream ? m_request.streamSilence : m_request.silence);
    if (isStream) {
        Q_EMIT dataReceived(m_reply->readAll());
        return;
    }
    m_body.append(m_reply->readAll());
    if (m_body.size() > m_request.maxAnswerBytes)
        stop(ErrorKind::TooLarge);
}

/// A server that was asked for a stream may answer with a whole document, or a proxy with a page.
bool HttpExchange::isStreaming() const
{
    const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWanted = m_request.isFile || (m_request.isStream && type.startsWith("text/event-stream"));
    return isWanted && status >= 200 && status < 300;
}

HttpAnswer HttpExchange::answer() const
{
    HttpAnswer whole;
    whole.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    whole.body = m_body;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        whole.headers.insert(name.toLower(), value);
    return whole;
}

void HttpExchange::takeEnd()
{
    if (m_isDone)
        return;
    m_silence.stop();
    if (m_stopped)
        return finish(failure(*m_stopped, originOf(m_request.url)));
    if (m_reply->bytesAvailable() > 0)
        takeBytes();
    if (m_isDone)
        return;
    const double chance = QRandomGenerator::global()->generateDouble();
    const HttpAnswer whole = answer();
    if (!cameWhole(whole.status, m_reply->error())) {
        const auto wait = mayReconnect() ? waitBeforeReconnect(m_tried, chance, m_rules) : std::nullopt;
        return wait ? retryAfter(*wait) : finish(failure(transportError()));
    }
    const auto wait = m_request.repetition == Repetition::WhenRefused ? waitBeforeRetry(whole, m_tried, chance, m_rules)
                                                                      : std::nullopt;
    return wait ? retryAfter(*wait) : finish(whole);
}

/// Only a question that changes nothing goes out again by itself, and only while nothing of an answer has come.
bool HttpExchange::mayReconnect() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isTls = error == QNetworkReply::SslHandshakeFailedError;
    return m_request.method == HttpMethod::Get && !m_hasBegun && !isTls;
}

/// Whether the server may have got the request, as far as its body can tell.
bool HttpExchange::mayHaveArrived() const
{
    return m_hasBegun || (m_sending != nullptr && m_sending->isUnderWay());
}

void HttpExchange::retryAfter(std::chrono::milliseconds wait)
{
    ++m_tried;
    m_reply->deleteLater();
    m_reply.clear();
    m_wait.start(wait);
    Q_EMIT waiting(wait, m_tried, m_rules.retries);
}

Error HttpExchange::transportError() const
{
    const QString origin = originOf(m_request.url);
    const QString detail = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return {mayHaveArrived() ? ErrorKind::Interrupted : ErrorKind::Offline, origin, detail};
    case QNetworkReply::TimeoutError:
        return {mayHaveArrived() ? ErrorKind::TimedOut : ErrorKind::Offline, origin, detail};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Denied, origin, QStringLiteral("certificate: ") + detail};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {ErrorKind::Interrupted, origin, detail};
    default:
        return {ErrorKind::Service, origin, detail};
    }
}

void HttpExchange::stop(ErrorKind why)
{
    if (m_isDone || m_stopped)
        return;
    m_stopped = why;
    m_wait.stop();
    if (m_reply && m_reply->isRunning())
        m_reply->abort(); // ends in takeEnd()
    else
        finish(failure(why, originOf(m_request.url)));
}

void HttpExchange::finish(const Result<HttpAnswer> &answer)
{
    if (std::exchange(m_isDone, true))
        return;
    m_silence.stop();
    m_request.key.reset();
    Q_EMIT finished(answer);
}

} // namespace likeness
