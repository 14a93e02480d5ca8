// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/chat/chat_desk.h"
#include "services/chat/running_answer.h"
#include "services/examples.h"
#include "tests/core/services/models/asking_test.h"

#include <QJsonArray>
#include <QSignalSpy>

namespace likeness {

/// Chats over a library of their own and a provider on loopback.
class ChatTest : public AskingTest {
protected:
    void SetUp() override
    {
        AskingTest::SetUp();
        sit();
        chatId = newChat();
    }

    void TearDown() override
    {
        table.reset();
        AskingTest::TearDown();
    }

    void sit()
    {
        examples = std::make_unique<Examples>(*library);
        table = std::make_unique<ChatDesk>(*library, *examples, *desk);
    }

    /// As after a new start of the program.
    void restartAll()
    {
        table.reset();
        examples.reset();
        restart();
        sit();
    }

    QString newChat(const QString &title = {})
    {
        const auto made = table->chats.create(avatarId, title);
        EXPECT_TRUE(made) << why(made);
        return made ? made->id : QString();
    }

    QString addExample(const QString &message, const QString &reply)
    {
        Example example;
        example.userMessage = message;
        example.assistantMessage = reply;
        const auto added = examples->add(avatarId, example);
        EXPECT_TRUE(added) << why(added);
        return added ? added->id : QString();
    }

    Result<PreparedAsk> prepared(const ChatAsk &ask) { return awaited(table->answers.prepare(ask)); }

    /// Prepares, agrees and asks.
    RunningAnswer *begin(const ChatAsk &ask)
    {
        const auto ready = prepared(ask);
        EXPECT_TRUE(ready) << why(ready);
        if (!ready)
            return nullptr;
        if (ready->preview)
            desk->questions.rememberConsent(*ready->preview);
        const auto answer = table->answers.ask(*ready);
        EXPECT_TRUE(answer) << why(answer);
        return answer.value_or(nullptr);
    }

    /// Waits for the end as well.
    ChatVariant answerTo(const ChatAsk &ask)
    {
        RunningAnswer *answer = begin(ask);
        return answer ? endOf(*answer) : ChatVariant();
    }

    static ChatVariant endOf(RunningAnswer &answer)
    {
        std::optional<Result<ChatVariant>> end;
        QObject::connect(&answer, &RunningAnswer::ended, &answer, [&](const Result<ChatVariant> &got) { end = got; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return end.has_value(); }, 10'000));
        EXPECT_TRUE(end && *end);
        return end ? end->value_or(ChatVariant()) : ChatVariant();
    }

    ChatVariant say(const QString &text) { return answerTo({chatId, AskKind::Say, text, {}}); }

    QVector<ChatTurn> turns() const
    {
        const auto all = table->chats.turns(chatId);
        EXPECT_TRUE(all) << why(all);
        return all.value_or(QVector<ChatTurn>());
    }

    /// The messages of the last request, as the provider got them: "user: hi".
    QStringList lastSent() const
    {
        QStringList sent;
        const QJsonArray messages = provider.requests.last().json()[u"messages"].toArray();
        for (const QJsonValue message : messages)
            sent.append(message[u"role"].toString() + u": " + message[u"content"].toString());
        return sent;
    }

    static ProviderStep answering(const QByteArray &text) { return LoopbackProvider::stream(chunk(text) + streamEnd); }

    std::unique_ptr<Examples> examples;
    std::unique_ptr<ChatDesk> table;
    QString chatId;
};

} // namespace likeness
