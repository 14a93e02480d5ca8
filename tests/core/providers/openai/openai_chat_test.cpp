// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openai_chat.h"

#include "providers/http/origin.h"
#include "tests/fakes/loopback_provider.h"

#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(LIKENESS_FIXTURES "/sse/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray chunk(const QByteArray &text)
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"},\"finish_reason\":null}]}\n\n";
}

const QByteArray stopped = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
const QByteArray whole =
    R"({"model":"gpt-4o-2024-08-06","choices":[{"index":0,"message":{"content":"heyyy"},"finish_reason":"stop"}],)"
    R"("usage":{"prompt_tokens":20,"completion_tokens":3,"prompt_tokens_details":{"cached_tokens":8}}})";

class OpenAiServer : public ::testing::Test {
protected:
    OpenAiServer()
    {
        server.name = u"OpenAI"_s;
        server.address = provider.url();
    }

    Result<ReplySummary> ask(const ChatRequest &request)
    {
        text.clear();
        OpenAiChat chat(client, server, ApiKey{originOf(provider.url()), "sk-test"});
        reply = chat.ask(request);
        return wait();
    }

    Result<ReplySummary> wait()
    {
        std::optional<Result<ReplySummary>> summary;
        QObject::connect(reply.get(), &Reply::delta, [this](const QString &more) { text += more; });
        QObject::connect(reply.get(), &Reply::finished, [&](const Result<ReplySummary> &came) {
            ASSERT_FALSE(summary) << "a reply ends once";
            summary = came;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return summary.has_value(); }, 10'000));
        return summary.value_or(failure(ErrorKind::TimedOut));
    }

    static ChatRequest request(bool isStreamed = true)
    {
        ChatRequest made;
        made.model = u"gpt-4o"_s;
        made.messages = {{ChatRole::User, u"hi"_s, {}}};
        made.isStreamed = isStreamed;
        return made;
    }

    LoopbackProvider provider;
    HttpClient client{RetryRules{.firstWait = milliseconds(1), .longestWait = milliseconds(2)}};
    ServerTraits server;
    std::unique_ptr<Reply> reply;
    QString text;
};

TEST_F(OpenAiServer, AnswersWhole)
{
    provider.script = {LoopbackProvider::answer(200, whole, "X-Request-Id: req_9\r\n")};
    const Result<ReplySummary> summary = ask(request(false));
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    EXPECT_EQ(text, u"heyyy"_s);
    EXPECT_EQ(summary->usage, (Usage{20, 8, 3}));
    EXPECT_EQ(summary->model, u"gpt-4o-2024-08-06"_s);
    EXPECT_EQ(summary->requestId, u"req_9"_s);
    EXPECT_EQ(provider.requests[0].path, "/v1/chat/completions");
    EXPECT_TRUE(provider.requests[0].hasHeader("Authorization: Bearer sk-test"));
}

TEST_F(OpenAiServer, GetsWhatTheViewOfThePayloadShows)
{
    provider.script = {LoopbackProvider::answer(200, whole)};
    ASSERT_TRUE(ask(request()));
    EXPECT_EQ(provider.requests[0].body, OpenAiChat(client, server, {}).payload(request()));
}

TEST_F(OpenAiServer, LeavesNothingBehindThatOutlivesItsClient)
{
    provider.script = {LoopbackProvider::answer(
        400, R"({"error":{"message":"response_format is not supported","param":"response_format"}})")};
    auto own = std::make_unique<HttpClient>();
    OpenAiChat chat(*own, server, {});
    ChatRequest strict = request();
    strict.form = AnswerForm::JsonObject;
    reply = chat.ask(strict);
    QPointer<HttpExchange> refused;
    QEventLoop loop; // which ends before what is to be deleted later is
    QObject::connect(reply.get(), &Reply::sentAgain, &loop, [&] {
        refused = reply->findChild<HttpExchange *>();
        loop.quit();
    });
    loop.exec();
    ASSERT_TRUE(refused) << "the exchange that was refused is still telling it";
    reply.reset();
    EXPECT_FALSE(refused) << "it would meet a client that is gone";
    own.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST_F(OpenAiServer, StreamsWithItsUsageAtTheEnd)
{
    provider.script = {LoopbackProvider::stream(
        chunk("hey") + chunk("yy") + stopped
            + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":2}}\n\ndata: [DONE]\n\n"
            + chunk("after the end"),
        7)};
    const Result<ReplySummary> summary = ask(request());
    ASSERT_TRUE(summary);
    EXPECT_EQ(text, u"heyyy"_s);
    EXPECT_EQ(summary->usage, (Usage{5, 0, 2}));
}

struct StreamCase {
    QString file;
    QString text;
    std::optional<ErrorKind> error;
};

TEST_F(OpenAiServer, EndsEveryOddStreamAsItShould)
{
    const QString begun = u"Hello, w\u00f6rld \U0001F600"_s;
    const QVector<StreamCase> cases{
        {u"crlf_cr_mixed.sse"_s, begun, {}},
        {u"null_fields.sse"_s, u"Hel"_s, {}},
        {u"event_300k.sse"_s, QString(300'000, u'A'), {}},
        {u"no_done.sse"_s, begun, ErrorKind::Interrupted},
        {u"truncated_mid_json.sse"_s, begun, ErrorKind::Interrupted},
        {u"error_event.sse"_s, begun, ErrorKind::Service},
        {u"error_first.sse"_s, {}, ErrorKind::RateLimited},
        {u"html_error_page.sse"_s, {}, ErrorKind::Service},
    };
    for (const StreamCase &one : cases) {
        for (const qsizetype pieceSize : {0, 1'000, 13}) {
            provider.script = {LoopbackProvider::stream(fixture(one.file), pieceSize)};
            const Result<ReplySummary> summary = ask(request());
            EXPECT_EQ(text, one.text) << one.file.toStdString();
            ASSERT_EQ(summary.has_value(), !one.error) << one.file.toStdString();
            if (one.error) {
                EXPECT_EQ(summary.error().kind, *one.error) << one.file.toStdString();
                EXPECT_FALSE(summary.error().detail.contains(u"LEAKED"));
            }
        }
    }
}

TEST_F(OpenAiServer, UnderstandsAWholeAnswerToAQuestionForAStream)
{
    provider.script = {LoopbackProvider::answer(200, whole)};
    ASSERT_TRUE(ask(request()));
    EXPECT_EQ(text, u"heyyy"_s);
}

TEST_F(OpenAiServer, IsNotBelievedWhenItAnswersAPage)
{
    for (const QByteArray &body : {QByteArray("<html>hi</html>"), QByteArray(), QByteArray("{\"choices\":[]}")}) {
        provider.script = {LoopbackProvider::answer(200, body, {}, "text/html")};
        EXPECT_EQ(ask(request(false)).error().kind, ErrorKind::Service);
    }
}

TEST_F(OpenAiServer, IsAskedAgainInALooserForm)
{
    provider.script = {LoopbackProvider::answer(400, R"({"error":{"message":"response_format is not supported"}})"),
                       LoopbackProvider::answer(400, R"({"error":"'response_format.type' must be 'text'"})"),
                       LoopbackProvider::answer(400, R"({"error":{"message":"no","param":"temperature"}})"),
                       LoopbackProvider::answer(200, whole)};
    ChatRequest strict = request();
    strict.form = AnswerForm::JsonSchema;
    strict.schemaName = u"style"_s;
    strict.temperature = 0;
    ASSERT_TRUE(ask(strict));
    ASSERT_EQ(provider.requests.size(), 4);
    EXPECT_EQ(provider.requests[1].json()[u"response_format"][u"type"].toString(), u"json_object"_s);
    EXPECT_FALSE(provider.requests[2].json().contains(u"response_format"));
    EXPECT_FALSE(provider.requests[3].json().contains(u"temperature"));
}

TEST_F(OpenAiServer, SaysWhyItRefused)
{
    const QVector<std::pair<ProviderStep, ErrorKind>> refusals{
        {LoopbackProvider::answer(400, R"({"error":{"message":"too long"}})"), ErrorKind::BadInput},
        {LoopbackProvider::answer(401, R"({"error":{"code":"invalid_api_key"}})"), ErrorKind::KeyRefused},
        {LoopbackProvider::answer(403, "{}"), ErrorKind::Denied},
        {LoopbackProvider::answer(404, R"({"error":{"code":"model_not_found"}})"), ErrorKind::NotFound},
        {LoopbackProvider::answer(429, R"({"error":{"type":"insufficient_quota"}})"), ErrorKind::NoCredit},
        {LoopbackProvider::answer(429, "{}", "Retry-After: 500\r\n"), ErrorKind::RateLimited},
    };
    for (const auto &[step, kind] : refusals) {
        provider.requests.clear();
        provider.script = {step};
        const Result<ReplySummary> summary = ask(request());
        ASSERT_FALSE(summary);
        EXPECT_EQ(summary.error().kind, kind);
        EXPECT_EQ(summary.error().subject, u"OpenAI"_s);
        EXPECT_EQ(provider.requests.size(), 1);
    }
}

TEST_F(OpenAiServer, KeepsWhatCameBeforeItWasStopped)
{
    ProviderStep endless = LoopbackProvider::stream(chunk("hey"));
    endless.isKeptOpen = true;
    provider.script = {endless};
    OpenAiChat chat(client, server, {});
    reply = chat.ask(request());
    QObject::connect(reply.get(), &Reply::delta, reply.get(), &Reply::cancel, Qt::QueuedConnection);
    const Result<ReplySummary> summary = wait();
    EXPECT_EQ(summary.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(text, u"hey"_s);
}

TEST_F(OpenAiServer, CutsTheLineInTheMiddle)
{
    provider.script = {ProviderStep{"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 9000\r\n\r\n"
                                    + chunk("hey")}};
    EXPECT_EQ(ask(request()).error().kind, ErrorKind::Interrupted);
    EXPECT_EQ(text, u"hey"_s);
    EXPECT_EQ(provider.requests.size(), 1);
}

class ColdModel : public OpenAiServer {
protected:
    static ChatRequest toTuned()
    {
        ChatRequest made = request();
        made.model = u"ft:gpt-4o-mini-2024-07-18:org:avatar:abc123"_s;
        return made;
    }

    /// The attempts that were told of while it was waited.
    QVector<int> askTold(const ChatRequest &question)
    {
        OpenAiChat chat(client, server, ApiKey{originOf(provider.url()), "sk-test"});
        reply = chat.ask(question);
        QVector<int> told;
        QObject::connect(reply.get(), &Reply::waiting, [&](milliseconds, int attempt, int) { told.append(attempt); });
        summary = wait();
        return told;
    }

    const ProviderStep unknown = LoopbackProvider::answer(
        404, R"({"error":{"message":"The model `ft:x` does not exist","code":"model_not_found"}})");
    const ProviderStep busy = LoopbackProvider::answer(503, R"({"error":{"message":"busy"}})");
    Result<ReplySummary> summary;
};

TEST_F(ColdModel, IsAskedAgainUntilItIsLoaded)
{
    provider.script = {unknown, unknown, LoopbackProvider::stream(chunk("hey") + stopped)};
    EXPECT_EQ(askTold(toTuned()), (QVector<int>{1, 2}));
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    EXPECT_EQ(text, u"hey"_s);
    EXPECT_EQ(provider.requests.size(), 3);
    EXPECT_EQ(provider.requests[2].body, provider.requests[0].body);
}

TEST_F(ColdModel, IsAskedAgainWhileItsServerIsBusyLoadingIt)
{
    const ProviderStep loading =
        LoopbackProvider::answer(429, R"({"error":{"message":"The model is still loading, try again"}})");
    // The first three are the patience that every question has.
    provider.script = {busy, busy, busy, loading, busy, LoopbackProvider::stream(chunk("hey") + stopped)};
    EXPECT_EQ(askTold(toTuned()), (QVector<int>{1, 2, 1, 2, 3}));
    EXPECT_TRUE(summary);
}

TEST_F(ColdModel, IsGivenUpAfterSomeTime)
{
    provider.script = {unknown};
    EXPECT_EQ(askTold(toTuned()), (QVector<int>{1, 2, 3, 4, 5}));
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(provider.requests.size(), 6);
}

TEST_F(ColdModel, IsNoExcuseForAnotherModelOrARefusal)
{
    provider.script = {unknown};
    EXPECT_TRUE(askTold(request()).isEmpty());
    EXPECT_EQ(summary.error().kind, ErrorKind::NotFound);
    for (const int status : {400, 401, 403}) {
        provider.script = {LoopbackProvider::answer(status, "{}")};
        EXPECT_TRUE(askTold(toTuned()).isEmpty()) << status;
    }
    provider.script = {LoopbackProvider::answer(
        429, R"({"error":{"message":"no loading without money","code":"insufficient_quota"}})")};
    EXPECT_TRUE(askTold(toTuned()).isEmpty());
    EXPECT_EQ(summary.error().kind, ErrorKind::NoCredit);
    server.isKeyNeeded = false; // one's own server has it or not
    provider.script = {unknown};
    EXPECT_TRUE(askTold(toTuned()).isEmpty());
}

TEST_F(ColdModel, IsNoLongerWaitedForOnceItWasStopped)
{
    provider.script = {unknown};
    OpenAiChat chat(client, server, ApiKey{originOf(provider.url()), "sk-test"});
    reply = chat.ask(toTuned());
    QObject::connect(reply.get(), &Reply::waiting, reply.get(), &Reply::cancel, Qt::QueuedConnection);
    const Result<ReplySummary> stoppedOne = wait();
    ASSERT_FALSE(stoppedOne);
    EXPECT_EQ(stoppedOne.error().kind, ErrorKind::Cancelled);
    EXPECT_LE(provider.requests.size(), 2);
}

} // namespace
} // namespace likeness
