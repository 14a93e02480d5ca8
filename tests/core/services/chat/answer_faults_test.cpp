// SPDX-License-Identifier: GPL-3.0-or-later
// What is left in a chat when the server fails it: the question, what came of the answer, why it ended; and another
// try works.
#include "tests/core/services/chat/chat_test.h"

namespace likeness {
namespace {

struct ChatFault {
    const char *name;
    QVector<ProviderStep> script;
    ErrorKind kind;
    const char *text = "";
    int waits = 0;
};

ProviderStep refusal(int status, const QByteArray &code = {})
{
    return LoopbackProvider::answer(status,
                                    "{\"error\":{\"message\":\"no\",\"type\":\"x\",\"code\":\"" + code + "\"}}");
}

void PrintTo(const ChatFault &fault, std::ostream *out)
{
    *out << fault.name;
}

class AnswerFaults : public ChatTest, public ::testing::WithParamInterface<ChatFault> { };

TEST_P(AnswerFaults, LeaveWhatCameAndAllowAnotherTry)
{
    const ChatFault &fault = GetParam();
    provider.script = fault.script;
    RunningAnswer *answer = begin({chatId, AskKind::Say, u"hi"_qs, {}});
    ASSERT_TRUE(answer);
    int told = 0;
    QObject::connect(answer, &RunningAnswer::waiting, answer, [&] { ++told; });
    const ChatVariant left = endOf(*answer);
    EXPECT_EQ(left.text, QString::fromLatin1(fault.text));
    EXPECT_EQ(left.state, left.text.isEmpty() ? TextState::Failed : TextState::Cut);
    ASSERT_TRUE(left.fault);
    EXPECT_EQ(left.fault->kind, fault.kind);
    EXPECT_EQ(told, fault.waits) << "a wait is told, so that it can be stopped";

    restartAll();
    ASSERT_EQ(turns().size(), 2);
    EXPECT_EQ(turns().first().variant().text, u"hi");
    EXPECT_EQ(turns().last().variant(), left);
    provider.script = {LoopbackProvider::stream(chunk("hello") + streamEnd)};
    EXPECT_EQ(answerTo({chatId, AskKind::Again, {}, turns().last().id}).text, u"hello");
    EXPECT_EQ(turns().last().variants.size(), left.text.isEmpty() ? 1 : 2) << "a part that came stays as a variant";
}

INSTANTIATE_TEST_SUITE_P(
    Of, AnswerFaults,
    ::testing::Values(ChatFault{"KeyRefused", {refusal(401, "invalid_api_key")}, ErrorKind::KeyRefused},
                      ChatFault{"NoCredit", {refusal(429, "insufficient_quota")}, ErrorKind::NoCredit},
                      ChatFault{"Overloaded", {refusal(503)}, ErrorKind::Service, "", 2},
                      ChatFault{"BrokenAtOnce", {{}}, ErrorKind::Interrupted},
                      ChatFault{"CutInMidStream",
                                {LoopbackProvider::stream(chunk("well, ") + chunk("you"))},
                                ErrorKind::Interrupted,
                                "well, you"},
                      ChatFault{
                          "ErrorInMidStream",
                          {LoopbackProvider::stream(chunk("well") + "data: {\"error\":{\"message\":\"no\"}}\n\n")},
                          ErrorKind::Service,
                          "well"},
                      ChatFault{"TooManyRequests", {refusal(429)}, ErrorKind::RateLimited, "", 2}),
    [](const auto &one) { return one.param.name; });

} // namespace
} // namespace likeness
