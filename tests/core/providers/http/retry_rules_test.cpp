// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/provider_fault.h"
#include "providers/http/retry_rules.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

HttpAnswer answer(int status, const QHash<QByteArray, QByteArray> &headers = {}, const QByteArray &body = {})
{
    return {status, headers, body};
}

std::optional<milliseconds> wait(const HttpAnswer &of, int tried = 0, double chance = 0)
{
    return waitBeforeRetry(of, tried, chance, {});
}

TEST(Retrying, FollowsTheFaultMatrix)
{
    for (const int status : {200, 301, 400, 401, 402, 403, 404, 413, 422})
        EXPECT_FALSE(wait(answer(status))) << status;
    for (const int status : {408, 409, 429, 500, 502, 503, 504})
        EXPECT_EQ(wait(answer(status)), milliseconds(500)) << status;
    EXPECT_FALSE(wait(answer(429, {}, R"({"error":{"type":"insufficient_quota"}})")))
        << "money does not come by waiting";
    EXPECT_FALSE(wait(answer(429, {}, R"({"error":{"code":"project_spend_limit_exceeded"}})")));
    EXPECT_FALSE(wait(answer(503, {{"x-should-retry", "false"}})));
    EXPECT_TRUE(wait(answer(400, {{"x-should-retry", "true"}})));
}

TEST(Retrying, WaitsLongerEachTimeAndGivesUp)
{
    EXPECT_EQ(wait(answer(500), 1), milliseconds(1'000));
    EXPECT_FALSE(wait(answer(500), 2));
    EXPECT_EQ(waitBeforeRetry(answer(500), 9, 0, {.retries = 10}), milliseconds(8'000));
    EXPECT_EQ(wait(answer(500), 0, 1), milliseconds(375)) << "spread by a quarter";
}

TEST(Retrying, WaitsAsAskedWithinReason)
{
    EXPECT_EQ(wait(answer(429, {{"retry-after", "7"}})), milliseconds(7'000));
    EXPECT_EQ(wait(answer(429, {{"retry-after-ms", "250"}, {"retry-after", "7"}})), milliseconds(250));
    EXPECT_EQ(wait(answer(429, {{"retry-after", "0"}})), milliseconds(0));
    EXPECT_FALSE(wait(answer(429, {{"retry-after", "121"}})));
    EXPECT_EQ(wait(answer(429, {{"retry-after", "soon"}})), milliseconds(500));
    EXPECT_EQ(wait(answer(429, {{"retry-after", "nan"}})), milliseconds(500));
    const auto date = [](int seconds) {
        return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    };
    const milliseconds untilDate = wait(answer(429, {{"retry-after", date(20)}})).value();
    EXPECT_GT(untilDate, milliseconds(10'000));
    EXPECT_LE(untilDate, milliseconds(20'000));
    EXPECT_FALSE(wait(answer(429, {{"retry-after", date(86'400)}}))) << "a clock that is wrong by a day";
}

TEST(Faults, AreReadFromEveryFormInUse)
{
    const ProviderFault openAi = faultIn(answer(
        404, {{"x-request-id", "req_1"}},
        R"({"error":{"message":"No such model","type":"invalid_request_error","param":"model","code":"model_not_found"}})"));
    EXPECT_EQ(openAi.message, u"No such model"_s);
    EXPECT_EQ(openAi.parameter, u"model"_s);
    const Error error = errorOf(openAi, u"OpenAI"_s);
    EXPECT_EQ(error.kind, ErrorKind::NotFound);
    EXPECT_TRUE(error.detail.contains(u"req_1")) << "the provider's support asks for it";

    EXPECT_EQ(faultIn(answer(401, {}, R"({"error":"Unauthorized"})")).message, u"Unauthorized"_s);
    EXPECT_EQ(faultIn(answer(400, {}, R"({"error":{"message":"too long","code":400}})")).code, u"400"_s);
    EXPECT_EQ(faultIn(answer(422, {}, R"({"detail":"wrong"})")).message, u"wrong"_s);
    EXPECT_EQ(faultIn(answer(502, {}, "<html>Bad gateway</html>")).message, QString());
}

TEST(Faults, NeverQuoteAKey)
{
    const ProviderFault fault =
        faultIn(answer(401, {}, R"({"error":{"message":"Incorrect API key provided: sk-LEAKED-0123456789abcdef"}})"));
    EXPECT_FALSE(errorOf(fault, {}).detail.contains(u"LEAKED"));
    EXPECT_EQ(errorOf(fault, {}).kind, ErrorKind::KeyRefused);
}

TEST(Faults, TellMoneyFromHaste)
{
    const auto kind = [](const QByteArray &body, int status = 429) {
        return errorOf(faultIn(answer(status, {}, body)), {}).kind;
    };
    EXPECT_EQ(kind(R"({"error":{"code":"rate_limit_exceeded","type":"tokens"}})"), ErrorKind::RateLimited);
    EXPECT_EQ(kind(R"({"error":{"code":"insufficient_quota"}})"), ErrorKind::NoCredit);
    EXPECT_EQ(kind(R"({"error":{"code":"training_not_available"}})", 403), ErrorKind::NotOffered);
    EXPECT_EQ(kind("{}", 403), ErrorKind::Denied);
    EXPECT_EQ(kind("{}", 500), ErrorKind::Service);
    EXPECT_EQ(kind("{}", 400), ErrorKind::BadInput);
}

} // namespace
} // namespace likeness
