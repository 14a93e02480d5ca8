// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai/openai_servers.h"
#include "services/models/model_desk.h"
#include "tests/core/services/services_test.h"
#include "tests/fakes/loopback_provider.h"

namespace likeness {

using namespace Qt::StringLiterals;

inline QByteArray chunk(const QByteArray &text)
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"},\"finish_reason\":null}]}\n\n";
}

inline const QByteArray streamEnd =
    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":1000,\"completion_tokens\":200}}\n\ndata: [DONE]\n\n";

/// What came of a question.
struct AskedAnswer {
    QString text;
    Result<ReplySummary> summary = failure(ErrorKind::TimedOut);
    Transfer transfer;
    int waits = 0;
};

/// The services over a library of their own and a provider on loopback, with an account at it.
class AskingTest : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        start();
        NewAccount wanted;
        wanted.provider = u"openai"_s;
        wanted.address = provider.url().toString();
        wanted.secret = "sk-test-0123456789-wxyz";
        const auto added = desk->accounts.add(wanted);
        ASSERT_TRUE(added) << why(added);
        account = *added;
    }

    void TearDown() override { desk.reset(); }

    void start() { desk = std::make_unique<ModelDesk>(*library, servers); }

    /// As after a new start of the program.
    void restart()
    {
        desk.reset();
        reopen();
        start();
    }

    Question question(const QString &text = u"hi"_s, SendPurpose purpose = SendPurpose::Chat) const
    {
        Question made;
        made.avatarId = avatarId;
        made.purpose = purpose;
        made.accountId = account.id;
        made.request.model = u"gpt-4o"_s;
        made.request.messages = {{ChatRole::System, u"You are Robin."_s, {}}, {ChatRole::User, text, {}}};
        return made;
    }

    SendPreview previewOf(const Question &asked) const
    {
        const auto preview = desk->questions.preview(asked);
        EXPECT_TRUE(preview) << why(preview);
        return preview.value_or(SendPreview());
    }

    /// With the person's consent.
    AskedAnswer ask(const Question &asked)
    {
        const SendPreview preview = previewOf(asked);
        desk->questions.rememberConsent(preview);
        return send(preview);
    }

    AskedAnswer send(const SendPreview &preview)
    {
        AskedAnswer answer;
        int ends = 0;
        const auto reply = desk->questions.send(preview);
        QObject::connect(reply.get(), &Reply::delta, [&](const QString &piece) { answer.text += piece; });
        QObject::connect(reply.get(), &Reply::waiting, [&] { ++answer.waits; });
        QObject::connect(reply.get(), &Reply::finished, [&](const Result<ReplySummary> &summary) {
            answer.summary = summary;
            ++ends;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return ends > 0; }, 10'000));
        QCoreApplication::processEvents();
        EXPECT_EQ(ends, 1) << "an answer ends once";
        answer.transfer = reply->transfer();
        return answer;
    }

    QVector<Transfer> record() const
    {
        const auto all = desk->transfers.list();
        EXPECT_TRUE(all) << why(all);
        return all ? all->items : QVector<Transfer>();
    }

    LoopbackProvider provider;
    OpenAiServers servers{
        RetryRules{.firstWait = std::chrono::milliseconds(1), .longestWait = std::chrono::milliseconds(2)}};
    std::unique_ptr<ModelDesk> desk;
    Account account;
};

} // namespace likeness
