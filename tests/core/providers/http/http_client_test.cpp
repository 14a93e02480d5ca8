// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/http_client.h"

#include "providers/http/origin.h"
#include "tests/fakes/loopback_provider.h"

#include <QTest>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class Http : public ::testing::Test {
protected:
    HttpRequest request(HttpMethod method = HttpMethod::Get)
    {
        HttpRequest made;
        made.method = method;
        made.url = below(provider.url(), u"models"_s);
        if (method == HttpMethod::Post) {
            made.contentType = "application/json";
            made.body = R"({"a":1})";
        }
        return made;
    }

    Result<HttpAnswer> ask(HttpRequest what) { return ask(client.start(std::move(what))); }

    Result<HttpAnswer> ask(std::unique_ptr<HttpExchange> started)
    {
        exchange = std::move(started);
        std::optional<Result<HttpAnswer>> answer;
        QObject::connect(exchange.get(), &HttpExchange::dataReceived,
                         [this](const QByteArray &more) { streamed += more; });
        QObject::connect(exchange.get(), &HttpExchange::waiting,
                         [this](milliseconds, int attempt, int) { attempts.append(attempt); });
        QObject::connect(exchange.get(), &HttpExchange::finished, [&answer](const Result<HttpAnswer> &came) {
            ASSERT_FALSE(answer) << "an exchange ends once";
            answer = came;
        });
        EXPECT_TRUE(QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000));
        return answer.value_or(failure(ErrorKind::TimedOut));
    }

    LoopbackProvider provider;
    HttpClient client{RetryRules{.firstWait = milliseconds(1), .longestWait = milliseconds(2)}};
    std::unique_ptr<HttpExchange> exchange;
    QByteArray streamed;
    QVector<int> attempts;
};

TEST_F(Http, BringsAnAnswerWithItsHeaders)
{
    provider.script = {LoopbackProvider::answer(200, R"({"data":[]})", "X-Request-Id: req_7\r\n")};
    const Result<HttpAnswer> answer = ask(request());
    ASSERT_TRUE(answer) << answer.error().detail.toStdString();
    EXPECT_EQ(answer->body, R"({"data":[]})");
    EXPECT_EQ(answer->requestId(), u"req_7"_s);
    EXPECT_EQ(provider.requests[0].path, "/v1/models");
}

TEST_F(Http, SendsTheBodyWholeAndOnce)
{
    provider.script = {LoopbackProvider::answer(200, "{}")};
    HttpRequest post = request(HttpMethod::Post);
    post.body = QByteArray(3'000'000, 'x');
    ASSERT_TRUE(ask(post));
    ASSERT_EQ(provider.requests.size(), 1);
    EXPECT_EQ(provider.requests[0].body, post.body);
    EXPECT_TRUE(provider.requests[0].hasHeader("Content-Type: application/json"));
}

TEST_F(Http, GivesAKeyToItsOwnOriginOnly)
{
    provider.script = {LoopbackProvider::answer(200, "{}")};
    HttpRequest with = request();
    with.key = ApiKey{originOf(provider.url()), "sk-test"};
    ASSERT_TRUE(ask(with));
    EXPECT_TRUE(provider.requests[0].hasHeader("Authorization: Bearer sk-test"));

    with.key = ApiKey{u"https://api.openai.com:443"_s, "sk-test"};
    EXPECT_EQ(ask(with).error().kind, ErrorKind::Denied);
    EXPECT_EQ(provider.requests.size(), 1) << "nothing is sent at all";
}

TEST_F(Http, FollowsNoRedirect)
{
    for (const int status : {301, 302, 303, 307, 308}) {
        LoopbackProvider elsewhere;
        provider.script = {LoopbackProvider::answer(status, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n")};
        HttpRequest with = request(status == 307 ? HttpMethod::Post : HttpMethod::Get);
        with.key = ApiKey{originOf(provider.url()), "sk-test"};
        const Result<HttpAnswer> answer = ask(with);
        ASSERT_TRUE(answer) << status << ' ' << answer.error().detail.toStdString();
        EXPECT_EQ(answer->status, status);
        EXPECT_TRUE(elsewhere.requests.isEmpty());
    }
}

TEST_F(Http, NeverSendsAPostTwiceWhenItsAnswerIsLost)
{
    provider.script = {{}};
    for (const bool isHalf : {false, true}) {
        provider.script = {isHalf ? ProviderStep{"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"} : ProviderStep{}};
        provider.requests.clear();
        const Result<HttpAnswer> answer = ask(request(HttpMethod::Post));
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::Interrupted) << answer.error().detail.toStdString();
        EXPECT_EQ(provider.requests.size(), 1);
    }
}

TEST_F(Http, AsksAgainWhereTheServerDidNotTakeIt)
{
    provider.script = {LoopbackProvider::answer(429, "{}"), LoopbackProvider::answer(503, "{}"),
                       LoopbackProvider::answer(200, "{}")};
    EXPECT_TRUE(ask(request(HttpMethod::Post)));
    EXPECT_EQ(provider.requests.size(), 3);
    EXPECT_EQ(attempts, (QVector<int>{1, 2}));
}

TEST_F(Http, LeavesWhatCreatesSomethingToAPerson)
{
    provider.script = {LoopbackProvider::answer(500, "{}")};
    HttpRequest creation = request(HttpMethod::Post);
    creation.repetition = Repetition::Never;
    EXPECT_EQ(ask(creation).value().status, 500);
    EXPECT_EQ(provider.requests.size(), 1);
}

TEST_F(Http, TriesToReachAServerThatIsAway)
{
    const QUrl away = provider.url();
    provider.close();
    HttpRequest get = request();
    get.url = below(away, u"models"_s);
    EXPECT_EQ(ask(get).error().kind, ErrorKind::Offline);
    EXPECT_EQ(attempts.size(), 2);
}

TEST_F(Http, EndsASilence)
{
    provider.script = {ProviderStep{{}, true}};
    HttpRequest get = request();
    get.silence = milliseconds(50);
    EXPECT_EQ(ask(get).error().kind, ErrorKind::TimedOut);
}

TEST_F(Http, IsStoppedAtAnyMoment)
{
    provider.script = {ProviderStep{{}, true}};
    auto running = client.start(request());
    QTimer::singleShot(20, running.get(), &HttpExchange::cancel);
    EXPECT_EQ(ask(std::move(running)).error().kind, ErrorKind::Cancelled);

    auto early = client.start(request());
    QTimer::singleShot(0, early.get(), &HttpExchange::cancel);
    EXPECT_EQ(ask(std::move(early)).error().kind, ErrorKind::Cancelled);
}

TEST_F(Http, RefusesMoreThanItsLimit)
{
    provider.script = {LoopbackProvider::answer(200, QByteArray(200'000, ' '))};
    HttpRequest get = request();
    get.maxAnswerBytes = 100'000;
    EXPECT_EQ(ask(get).error().kind, ErrorKind::TooLarge);
}

TEST_F(Http, HandsAStreamOverAsItComes)
{
    provider.script = {LoopbackProvider::stream("data: a\n\ndata: b\n\n", 3)};
    HttpRequest post = request(HttpMethod::Post);
    post.isStream = true;
    const Result<HttpAnswer> answer = ask(post);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->body.isEmpty());
    EXPECT_EQ(streamed, "data: a\n\ndata: b\n\n");
    EXPECT_TRUE(provider.requests[0].hasHeader("Accept: text/event-stream, application/json;q=0.5"));
}

TEST_F(Http, KeepsTheBodyOfARefusedStream)
{
    provider.script = {LoopbackProvider::answer(400, R"({"error":{"message":"no"}})")};
    HttpRequest post = request(HttpMethod::Post);
    post.isStream = true;
    EXPECT_EQ(ask(post).value().body, R"({"error":{"message":"no"}})");
    EXPECT_TRUE(streamed.isEmpty());
}

TEST_F(Http, SendsNothingOverOpenLines)
{
    HttpRequest open = request();
    open.url = QUrl(u"http://192.0.2.1/v1"_s);
    EXPECT_EQ(ask(open).error().kind, ErrorKind::Denied);
    open.url = QUrl(u"http://192.168.77.77:9/v1"_s);
    EXPECT_EQ(ask(open).error().kind, ErrorKind::Denied) << "not before the person was warned";
}

TEST_F(Http, DiesQuietlyWithWhoeverAsked)
{
    provider.script = {ProviderStep{{}, true}};
    auto guard = std::make_unique<QObject>();
    const QFuture<Result<HttpAnswer>> future = client.ask(request(), guard.get());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !provider.requests.isEmpty(); }));
    guard.reset();
    EXPECT_TRUE(future.isFinished());
    EXPECT_EQ(future.resultCount(), 0);
}

TEST_F(Http, LivesOnQuietlyAfterItsClient)
{
    provider.script = {{{}, true}};
    auto mortal = std::make_unique<HttpClient>();
    const auto lasting = mortal->start(request());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !provider.requests.isEmpty(); }, 10'000));
    mortal.reset();
    std::optional<Result<HttpAnswer>> answer;
    QObject::connect(lasting.get(), &HttpExchange::finished,
                     [&answer](const Result<HttpAnswer> &came) { answer = came; });
    lasting->cancel();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace likeness
