// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a question when the server fails it: told as it is, never sent a second time unless the server said
// that it did not take it, and paid for only where something may have come of it.
#include "tests/core/services/models/asking_test.h"

namespace likeness {
namespace {

struct Fault {
    const char *name;
    QVector<ProviderStep> script;
    ErrorKind kind;
    int posts;
    TransferOutcome outcome;
    bool isPaid = false;
    const char *text = "";
};

ProviderStep refusal(int status, const QByteArray &code = {})
{
    return LoopbackProvider::answer(status,
                                    "{\"error\":{\"message\":\"no\",\"type\":\"x\",\"code\":\"" + code + "\"}}");
}

ProviderStep silent()
{
    return {{}, true, 0};
}

ProviderStep silentAfter(const QByteArray &body)
{
    ProviderStep step = LoopbackProvider::stream(body);
    step.isKeptOpen = true;
    return step;
}

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.name;
}

class Faults : public AskingTest, public ::testing::WithParamInterface<Fault> {
protected:
    Faults() : AskingTest()
    {
        using std::chrono::milliseconds;
        rules = RetryRules{
            .firstWait = milliseconds(1), .longestWait = milliseconds(2), .longestSilence = milliseconds(300)};
    }

    void SetUp() override
    {
        AskingTest::SetUp();
        desk.reset();
        hasty = std::make_unique<OpenAiServers>(rules);
        desk = std::make_unique<ModelDesk>(*library, *hasty);
    }

    RetryRules rules;
    std::unique_ptr<OpenAiServers> hasty;
};

TEST_P(Faults, AreToldAndNotPaidTwice)
{
    const Fault &fault = GetParam();
    provider.script = fault.script;
    const AskedAnswer answer = ask(question());
    ASSERT_FALSE(answer.summary);
    EXPECT_EQ(answer.summary.error().kind, fault.kind) << why(answer.summary);
    EXPECT_EQ(answer.summary.error().subject, u"OpenAI");
    EXPECT_EQ(provider.requests.size(), fault.posts);
    EXPECT_EQ(answer.text, QString::fromLatin1(fault.text)) << "what came is kept";
    ASSERT_EQ(record().size(), 1);
    EXPECT_EQ(record().first().outcome, fault.outcome);
    EXPECT_EQ(record().first().requests, fault.posts) << "the record agrees with the provider's count";
    EXPECT_EQ(record().first().cost->nanos > 0, fault.isPaid);
}

INSTANTIATE_TEST_SUITE_P(
    Of, Faults,
    ::testing::Values(
        Fault{"KeyRefused", {refusal(401)}, ErrorKind::KeyRefused, 1, TransferOutcome::Refused},
        Fault{"Forbidden", {refusal(403)}, ErrorKind::Denied, 1, TransferOutcome::Refused},
        Fault{"NoSuchModel", {refusal(404)}, ErrorKind::NotFound, 1, TransferOutcome::Refused},
        Fault{"BadRequest", {refusal(400)}, ErrorKind::BadInput, 1, TransferOutcome::Refused},
        Fault{"TooManyRequests", {refusal(429)}, ErrorKind::RateLimited, 3, TransferOutcome::Refused},
        Fault{"NoCredit", {refusal(429, "insufficient_quota")}, ErrorKind::NoCredit, 1, TransferOutcome::Refused},
        Fault{"ServerError", {refusal(500)}, ErrorKind::Service, 3, TransferOutcome::Refused},
        Fault{"Overloaded", {refusal(503)}, ErrorKind::Service, 3, TransferOutcome::Refused},
        Fault{"ClosedBeforeAnswer", {{"", false, 0}}, ErrorKind::Interrupted, 1, TransferOutcome::InDoubt, true},
        Fault{"CutInTheMiddle",
              {LoopbackProvider::stream(chunk("hey") + "data: {\"choi")},
              ErrorKind::Interrupted,
              1,
              TransferOutcome::Cut,
              true,
              "hey"},
        Fault{"ErrorInTheMiddle",
              {LoopbackProvider::stream(chunk("hey") + "data: {\"error\":{\"message\":\"overloaded\"}}\n\n")},
              ErrorKind::Service,
              1,
              TransferOutcome::Cut,
              true,
              "hey"},
        Fault{"PageOfAPortal",
              {LoopbackProvider::answer(200, "<html>Log in</html>", {}, "text/html")},
              ErrorKind::Service,
              1,
              TransferOutcome::Refused},
        Fault{"OtherJson",
              {LoopbackProvider::answer(200, R"({"ok":true})")},
              ErrorKind::Service,
              1,
              TransferOutcome::Refused},
        Fault{"Redirect",
              {LoopbackProvider::answer(307, "", "Location: http://127.0.0.1:1/elsewhere\r\n")},
              ErrorKind::Service,
              1,
              TransferOutcome::Refused},
        Fault{"Silence", {silent()}, ErrorKind::TimedOut, 1, TransferOutcome::InDoubt, true},
        Fault{"SilenceInTheMiddle",
              {silentAfter(chunk("hey"))},
              ErrorKind::TimedOut,
              1,
              TransferOutcome::Cut,
              true,
              "hey"}),
    [](const auto &one) { return one.param.name; });

TEST_F(AskingTest, GoOutAgainWhenTheServerAsksForIt)
{
    provider.script = {refusal(429), LoopbackProvider::stream(chunk("heyyy") + streamEnd)};
    const AskedAnswer answer = ask(question());
    ASSERT_TRUE(answer.summary) << why(answer.summary);
    EXPECT_EQ(answer.text, u"heyyy");
    EXPECT_EQ(answer.waits, 1);
    EXPECT_EQ(record().first().requests, 2);
}

TEST_F(AskingTest, GoOutAgainInAFormThatTheServerTakes)
{
    provider.script = {
        LoopbackProvider::answer(400, R"({"error":{"message":"'response_format.type' must be 'text'"}})"),
        LoopbackProvider::stream(chunk("heyyy") + streamEnd)};
    Question asked = question(u"as JSON"_s, SendPurpose::Analysis);
    asked.request.form = AnswerForm::JsonObject;
    ASSERT_TRUE(ask(asked).summary);
    EXPECT_EQ(provider.requests.size(), 2);
    EXPECT_EQ(provider.requests.last().json()[u"messages"], provider.requests.first().json()[u"messages"]);
    EXPECT_EQ(record().first().requests, 2);
}

TEST_F(AskingTest, DoNotLeaveWithoutAServer)
{
    NewAccount nowhere{
        .name = u"Nowhere"_s, .address = u"https://likeness-test.invalid/v1"_s, .secret = "sk-0123456789"};
    const auto added = desk->accounts.add(nowhere);
    ASSERT_TRUE(added) << why(added);
    Question asked = question();
    asked.accountId = added->id;
    EXPECT_EQ(ask(asked).summary.error().kind, ErrorKind::Offline);
    EXPECT_EQ(record().first().outcome, TransferOutcome::NotReached);
    EXPECT_EQ(record().first().cost, Money());
    provider.close();
    EXPECT_EQ(ask(question()).summary.error().kind, ErrorKind::Offline);
}

} // namespace
} // namespace likeness
