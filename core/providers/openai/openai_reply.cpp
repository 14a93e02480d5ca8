// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openai_reply.h"

#include "base/let_go.h"
#include "providers/http/origin.h"

#include <utility>

namespace likeness {
namespace {

constexpr std::chrono::minutes slowAnswer{5};

} // namespace

OpenAiReply::OpenAiReply(HttpClient &client, ServerTraits server, std::optional<ApiKey> key, ChatRequest request)
    : m_client(client),
      m_server(std::move(server)),
      m_key(std::move(key)),
      m_request(std::move(request))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &OpenAiReply::send);
    send();
}

void OpenAiReply::cancel()
{
    if (m_wait.isActive())
        finish(failure(ErrorKind::Cancelled, m_server.name));
    else if (m_exchange)
        m_exchange->cancel();
}

void OpenAiReply::send()
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = below(m_server.address, QStringLiteral("chat/completions"));
    request.contentType = "application/json";
    request.body = chatBody(m_request, m_server);
    request.key = m_key;
    request.isStream = m_request.isStreamed;
    request.isPrivateAllowed = m_server.isPrivateAllowed;
    // A whole answer comes after its last word, and the person's own server may have to load the model first.
    if (!m_request.isStreamed || !m_server.isKeyNeeded)
        request.silence = slowAnswer;
    if (m_coldTries > 0)
        request.repetition = Repetition::Never; // the waits for the model are long enough
    m_exchange = m_client.start(std::move(request));
    connect(m_exchange.get(), &HttpExchange::dataReceived, this, &OpenAiReply::takeBytes);
    connect(m_exchange.get(), &HttpExchange::waiting, this, &OpenAiReply::waiting);
    connect(m_exchange.get(), &HttpExchange::finished, this, &OpenAiReply::takeEnd);
}

void OpenAiReply::takeBytes(const QByteArray &bytes)
{
    const Result<QVector<SseEvent>> events = m_parser.feed(bytes);
    if (!events)
        return finish(failure(events.error().kind, m_server.name));
    QString text;
    for (const SseEvent &event : *events)
        text += m_answer.take(event);
    // One signal for all that came at once: a fast model must not cost a signal a token.
    if (!text.isEmpty())
        Q_EMIT delta(text);
}

void OpenAiReply::takeEnd(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        // A server may close the connection roughly after it said that it is done.
        if (answer.error().kind == ErrorKind::Interrupted && m_answer.isClosed() && !m_answer.fault())
            return finish(m_answer.end());
        return finish(failure(answer.error().kind, m_server.name, answer.error().detail));
    }
    if (answer->isSuccess())
        return takeSuccess(*answer);
    const ProviderFault fault = faultIn(*answer);
    if (!askedAgain(fault) && !waitsForModel(fault))
        finish(failure(errorOf(fault, m_server.name)));
}

void OpenAiReply::takeSuccess(const HttpAnswer &answer)
{
    if (m_answer.fault()) {
        ProviderFault fault = *m_answer.fault();
        fault.requestId = answer.requestId();
        return finish(failure(errorOf(fault, m_server.name)));
    }
    // Some servers answer a request for a stream with the whole.
    if (!answer.body.isEmpty()) {
        const Result<QString> text = m_answer.takeWhole(answer.body);
        if (!text)
            return finish(failure(ErrorKind::Service, m_server.name, QStringLiteral("the answer is no JSON")));
        if (!text->isEmpty())
            Q_EMIT delta(*text);
    }
    Result<ReplySummary> summary = m_answer.end();
    if (!summary)
        return finish(failure(summary.error().kind, m_server.name, summary.error().detail));
    summary->requestId = answer.requestId();
    finish(summary);
}

/// Sends the question again without what the server could not do with it.
bool OpenAiReply::askedAgain(const ProviderFault &fault)
{
    if (fault.status != 400 && fault.status != 422)
        return false;
    const auto names = [&](QStringView what) { return fault.parameter == what || fault.message.contains(what); };
    if (m_request.form != AnswerForm::Text && names(u"response_format")) {
        m_request = *loosened(m_request, m_server);
    } else if (m_request.temperature && names(u"temperature")) {
        m_request.temperature.reset();
    } else {
        return false;
    }
    letGo(m_exchange, *this);
    send();
    Q_EMIT sentAgain();
    return true;
}

/// A model that was tuned a moment ago may not be found, or not answer, until its provider has loaded it.
bool OpenAiReply::isCold(const ProviderFault &fault) const
{
    if (!m_request.model.startsWith(u"ft:") || !m_server.isKeyNeeded || fault.isAboutMoney())
        return false;
    const bool isLoading = fault.message.contains(u"loading", Qt::CaseInsensitive);
    return fault.status == 404 || fault.status == 503 || (fault.status == 429 && isLoading);
}

bool OpenAiReply::waitsForModel(const ProviderFault &fault)
{
    const auto wait = isCold(fault) ? waitForColdModel(m_coldTries, m_client.rules()) : std::nullopt;
    if (!wait)
        return false;
    ++m_coldTries;
    letGo(m_exchange, *this);
    m_wait.start(*wait);
    Q_EMIT waiting(*wait, m_coldTries, coldModelRetries);
    return true;
}

void OpenAiReply::finish(const Result<ReplySummary> &summary)
{
    if (std::exchange(m_isDone, true))
        return;
    m_wait.stop();
    if (m_exchange) { // none between two tries
        m_exchange->disconnect(this);
        m_exchange->cancel();
    }
    Q_EMIT finished(summary);
}

} // namespace likeness
