// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/chat_answer.h"
#include "engine/api/chat_request.h"
#include "engine/api/error_body.h"
#include "engine/api/exchange.h"
#include "engine/api/routes.h"
#include "engine/api/running_chat.h"

namespace likeness::engine {

namespace {

using httplib::ContentReader;
using httplib::Request;
using httplib::Response;
using std::chrono::milliseconds;

/// So long a failure still gets a status of its own; after it the stream begins, and a failure becomes a frame.
constexpr milliseconds longestSilence{5000};
constexpr milliseconds lookAfterClient{200};

Failure stopped()
{
    return {FailureKind::Cancelled, "The engine is being stopped.", {}, "engine_stopped"};
}

/// One answer on its way to a client.
class ChatStream {
public:
    ChatStream(Service &service, ModelRef model, ChatCall call)
        : m_service(service),
          m_answer(call.model, call.request.topLogprobs >= 0),
          m_hasUsage(call.wantsUsage),
          m_chat(service.runtime(), service.activity(), std::move(model), std::move(call.request))
    {
    }

    /// @return the failure where there is one before the first word
    Result<void> begin()
    {
        m_waiting = m_chat.wait(longestSilence);
        if (m_waiting.end && !*m_waiting.end)
            return tl::make_unexpected(m_waiting.end->error());
        return {};
    }

    /// Sends what has come. @return false when the client is gone, which ends the stream and the generation
    bool feed(httplib::DataSink &sink)
    {
        if (!m_hasBegun && !send(sink, m_answer.firstFrame(m_hasUsage)))
            return false;
        m_hasBegun = true;
        for (const ChatPiece &piece : m_waiting.pieces) {
            if (!send(sink, m_answer.frame(piece, m_hasUsage)))
                return false;
        }
        if (m_waiting.end || m_service.isStopping())
            return finish(sink);
        m_waiting = m_chat.wait(lookAfterClient);
        return sink.is_writable();
    }

private:
    static bool send(httplib::DataSink &sink, const std::string &frame)
    {
        return sink.write(frame.data(), frame.size());
    }

    bool finish(httplib::DataSink &sink)
    {
        const bool isWhole = m_waiting.end && *m_waiting.end && (*m_waiting.end)->finish != FinishReason::Cancelled;
        const bool hasFailed = m_waiting.end && !*m_waiting.end;
        const bool isSent = send(sink,
                                 isWhole ? m_answer.lastFrames(**m_waiting.end, m_hasUsage)
                                         : ChatAnswer::errorFrame(hasFailed ? m_waiting.end->error() : stopped()));
        sink.done();
        return isSent;
    }

    Service &m_service;
    ChatAnswer m_answer;
    bool m_hasUsage;
    bool m_hasBegun = false;
    RunningChat::Step m_waiting;
    RunningChat m_chat;
};

void stream(Service &service, ModelRef model, ChatCall call, Response &response)
{
    const auto chat = std::make_shared<ChatStream>(service, std::move(model), std::move(call));
    if (auto begun = chat->begin(); !begun)
        return refuse(response, begun.error());
    response.status = 200;
    response.set_header("Cache-Control", "no-cache");
    response.set_chunked_content_provider("text/event-stream",
                                          [chat](std::size_t, httplib::DataSink &sink) { return chat->feed(sink); });
}

void answerAtOnce(Service &service, const ModelRef &model, const ChatCall &call, Response &response)
{
    const Activity::Work work(service.activity());
    ChatAnswer whole(call.model, call.request.topLogprobs >= 0);
    const auto outcome = guarded<ChatOutcome>([&] {
        return service.runtime().chat(model, call.request, [&](const ChatPiece &piece) {
            whole.add(piece);
            return !service.isStopping();
        });
    });
    if (!outcome)
        return refuse(response, outcome.error());
    if (outcome->finish == FinishReason::Cancelled)
        return refuse(response, stopped());
    answer(response, whole.whole(*outcome));
}

void chat(Service &service, const Request &request, Response &response, const ContentReader &reader)
{
    const auto body = jsonOf(request, reader);
    if (!body)
        return refuse(response, body.error());
    auto call = chatCallFrom(*body);
    if (!call)
        return refuse(response, call.error());
    auto model = service.models().resolve(call->model);
    if (!model)
        return refuse(response, model.error());
    if (call->isStreamed)
        return stream(service, std::move(*model), std::move(*call), response);
    answerAtOnce(service, *model, *call, response);
}

void embed(Service &service, const Request &request, Response &response, const ContentReader &reader)
{
    const Activity::Work work(service.activity());
    const auto body = jsonOf(request, reader);
    if (!body)
        return refuse(response, body.error());
    const auto call = embeddingsCallFrom(*body);
    if (!call)
        return refuse(response, call.error());
    const auto model = service.models().resolve(call->model);
    if (!model)
        return refuse(response, model.error());
    const auto made = guarded<Embeddings>([&] { return service.runtime().embed(*model, call->texts); });
    answerWith(response, made, [&call](const Embeddings &embeddings) {
        return embeddingsBody(embeddings, call->model, call->isBase64);
    });
}

} // namespace

void addChatRoutes(Router &router, Service &service)
{
    router.post("/v1/chat/completions",
                [&service](const Request &request, Response &response, const ContentReader &reader) {
                    chat(service, request, response, reader);
                });
    router.post("/v1/embeddings", [&service](const Request &request, Response &response, const ContentReader &reader) {
        embed(service, request, response, reader);
    });
}

} // namespace likeness::engine
