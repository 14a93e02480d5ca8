// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/engine/engine_client.h"
#include "providers/hub/hub_file_download.h"
#include "services/models/local/engine_account.h"
#include "tests/core/services/models/asking_test.h"
#include "workers/engine/engine_data.h"
#include "workers/engine/engine_process.h"

#include <QSignalSpy>

#include <signal.h>

namespace likeness {
namespace {

/// A library, and an engine that speaks like ours and runs no model.
class EngineProcessTest : public ServicesTest {
protected:
    void TearDown() override
    {
        desk.reset();
        engine = start({});
        awaited(engine->stop()); // whatever a test left running
    }

    QString folder() const { return dataDir() + u"/engine"; }

    /// As a program does at its start.
    std::unique_ptr<EngineProcess> start(const QString &behaviour)
    {
        const QStringList behave = behaviour.isEmpty() ? QStringList() : QStringList{u"--behave"_s, behaviour};
        return std::make_unique<EngineProcess>(
            EngineSettings{folder(), QStringLiteral(LIKENESS_BIN "/likeness-engine-fake"), behave}, library->engine(),
            client);
    }

    void open(const QString &behaviour = {})
    {
        engine = start(behaviour);
        desk = std::make_unique<ModelDesk>(*library, servers, here());
    }

    ThisComputer here() { return {engine.get(), &client, &hub, u"This computer"_s}; }

    SendPreview preview(const QString &text = u"call me at +49 30 1234567"_s) const
    {
        Question question;
        question.avatarId = avatarId;
        question.purpose = SendPurpose::Chat;
        question.accountId = engineAccountId;
        question.request.model = u"tiny"_s;
        question.request.isStreamed = true;
        question.request.messages = {{ChatRole::User, text, {}}};
        const auto made = desk->questions.preview(question);
        EXPECT_TRUE(made) << why(made);
        return made.value_or(SendPreview());
    }

    /// Until it ends, or until so much of it came.
    AskedAnswer ask(const std::function<void()> &atTwo = {})
    {
        AskedAnswer answer;
        bool isOver = false;
        const auto reply = desk->questions.send(preview());
        QObject::connect(reply.get(), &Reply::delta, [&](const QString &piece) {
            answer.text += piece;
            if (atTwo && answer.text == u"one two")
                atTwo();
        });
        QObject::connect(reply.get(), &Reply::finished, [&](const Result<ReplySummary> &summary) {
            answer.summary = summary;
            isOver = true;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return isOver; }, 20'000));
        answer.transfer = reply->transfer();
        return answer;
    }

    qint64 runningId()
    {
        const auto ticket = library->engine().ticket();
        return ticket && *ticket ? (*ticket)->processId : 0;
    }

    EngineClient client;
    HuggingFaceHub hub; // nobody asks it
    OpenAiServers servers{RetryRules{.retries = 0}};
    std::unique_ptr<EngineProcess> engine;
    std::unique_ptr<ModelDesk> desk;
};

TEST_F(EngineProcessTest, AnswersWithoutAnAccountThatSomebodyAdded)
{
    open();
    const auto accounts = desk->accounts.list();
    ASSERT_TRUE(accounts) << why(accounts);
    ASSERT_EQ(accounts->items.size(), 1);
    EXPECT_EQ(accounts->items.first().server.name, u"This computer");
    EXPECT_EQ(engine->state(), EngineState::Resting) << "nobody needed it yet";

    const AskedAnswer answer = ask();
    ASSERT_TRUE(answer.summary) << why(answer.summary);
    EXPECT_EQ(answer.text, u"one two");
    EXPECT_EQ(engine->state(), EngineState::Running);
    EXPECT_EQ(answer.transfer.cost->nanos, 0);
    const auto listed = awaited(desk->models.refresh(engineAccountId, true));
    ASSERT_TRUE(listed) << why(listed);
    ASSERT_EQ(listed->size(), 2) << "what it cannot run is not offered";
    EXPECT_EQ(listed->last().contextTokens, 2048);
}

TEST_F(EngineProcessTest, HidesNothingFromThisComputerAndAsksNobody)
{
    open();
    const SendPreview shown = preview();
    EXPECT_TRUE(shown.hidden.isEmpty());
    EXPECT_TRUE(shown.payload.contains("+49 30 1234567"));
    EXPECT_EQ(shown.highestCost->nanos, 0);
    EXPECT_FALSE(desk->questions.isConsentNeeded(shown));
    NewAccount other;
    other.provider = u"openai"_s;
    other.name = u"this COMPUTER"_s;
    other.secret = "sk-0123456789";
    EXPECT_EQ(desk->accounts.add(other).error().detail, u"name taken");
}

TEST_F(EngineProcessTest, IsSharedByAllProgramsOfOneLibrary)
{
    open();
    ASSERT_TRUE(ask().summary);
    const qint64 first = runningId();
    ASSERT_GT(first, 0);
    desk.reset();
    open(); // another program, or this one started anew
    ASSERT_TRUE(ask().summary);
    EXPECT_EQ(runningId(), first);
}

TEST_F(EngineProcessTest, KeepsWhatCameWhenItIsKilledAndStartsAgain)
{
    open(u"wait"_s);
    const AskedAnswer cut = ask([this] { ::kill(pid_t(runningId()), SIGKILL); });
    EXPECT_EQ(cut.text, u"one two");
    ASSERT_FALSE(cut.summary);
    EXPECT_EQ(cut.summary.error().kind, ErrorKind::Crashed);
    EXPECT_EQ(cut.summary.error().subject, u"This computer");
    EXPECT_EQ(cut.transfer.outcome, TransferOutcome::Cut);
    EXPECT_TRUE(QTest::qWaitFor([&] { return engine->state() == EngineState::Crashed; }, 10'000));
    const qint64 dead = runningId();
    const auto again = awaited(engine->need());
    ASSERT_TRUE(again) << why(again);
    EXPECT_NE(again->processId, dead);
    EXPECT_EQ(engine->state(), EngineState::Running);
}

TEST_F(EngineProcessTest, NoticesTheEndOfOneThatAnotherProgramStarted)
{
    open(u"wait"_s);
    ASSERT_TRUE(awaited(engine->need()));
    auto window = std::move(engine); // its parent gets the exit code, this one below does not
    engine = start({});
    ASSERT_TRUE(awaited(engine->need()));
    desk = std::make_unique<ModelDesk>(*library, servers, here());
    EXPECT_FALSE(ask([this] { ::kill(pid_t(runningId()), SIGKILL); }).summary);
    EXPECT_TRUE(QTest::qWaitFor([&] { return engine->state() == EngineState::Crashed; }, 10'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->state() == EngineState::Crashed; }, 10'000));
}

TEST_F(EngineProcessTest, RestsWhenItEndsByItself)
{
    open();
    ASSERT_TRUE(awaited(engine->need()));
    ASSERT_TRUE(awaited(engine->stop()));
    EXPECT_EQ(engine->state(), EngineState::Resting);
    ASSERT_TRUE(awaited(engine->need())) << "and starts when it is needed again";
}

TEST_F(EngineProcessTest, TakesThePlaceOfOneThatNobodyHasATokenOf)
{
    open();
    ASSERT_TRUE(awaited(engine->need()));
    const qint64 lost = runningId();
    ASSERT_TRUE(library->engine().keep({u"127.0.0.1:1"_s, "of another time", 0}));
    engine = start({});
    const auto ticket = awaited(engine->need());
    ASSERT_TRUE(ticket) << why(ticket);
    EXPECT_NE(ticket->processId, lost);
}

TEST_F(EngineProcessTest, PutsAsideWhatAnotherLibrarySealed)
{
    const auto has = [this](const QString &name) { return QFile::exists(folder() + u'/' + name); };
    ASSERT_TRUE(QDir().mkpath(folder()));
    ASSERT_TRUE(fitEngineData(folder(), "one library's key"));
    ASSERT_TRUE(QDir(folder()).mkpath(u"jobs/one"_s));
    ASSERT_TRUE(QDir(folder()).mkpath(u"models/public"_s));
    ASSERT_TRUE(fitEngineData(folder(), "one library's key"));
    EXPECT_TRUE(has(u"jobs/one"_s));
    ASSERT_TRUE(fitEngineData(folder(), "another library's key"));
    EXPECT_FALSE(has(u"jobs"_s)) << "no engine could open it";
    EXPECT_TRUE(has(u"models/public"_s));
    ASSERT_TRUE(fitEngineData(folder(), "one library's key"));
    EXPECT_TRUE(has(u"jobs/one"_s)) << "and it comes back with its key";
}

TEST_F(EngineProcessTest, SaysWhyItDidNotStart)
{
    engine = start(u"fail"_s);
    const auto refused = awaited(engine->need());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Crashed);
    EXPECT_TRUE(refused.error().detail.contains(u"no library of that name")) << why(refused);
    EXPECT_EQ(engine->state(), EngineState::Crashed);
}

TEST_F(EngineProcessTest, IsOnlyFoundByWhoMayNotWriteTheLibrary)
{
    engine = start({});
    ASSERT_TRUE(awaited(engine->need()));
    engine.reset();
    reopen(OpenMode::ReadOnly);
    engine = start({});
    ASSERT_TRUE(awaited(engine->need())) << "it runs";
    ASSERT_TRUE(awaited(engine->stop()));
    EXPECT_EQ(awaited(engine->need()).error().kind, ErrorKind::InUse);
}

TEST_F(EngineProcessTest, KeepsItsTokenSealed)
{
    engine = start({});
    const auto ticket = awaited(engine->need());
    ASSERT_TRUE(ticket) << why(ticket);
    EXPECT_FALSE(bytesOnDisk().contains(ticket->token));
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(ticket->processId));
    ASSERT_TRUE(arguments.open(QIODevice::ReadOnly));
    EXPECT_FALSE(arguments.readAll().contains(ticket->token));
}

} // namespace
} // namespace likeness
