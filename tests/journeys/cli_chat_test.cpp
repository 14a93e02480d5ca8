// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/loopback_provider.h"
#include "tests/journeys/cli.h"

#include <QJsonArray>

#include <csignal>

namespace likeness {
namespace {

QByteArray chunk(const QByteArray &text)
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"},\"finish_reason\":null}]}\n\n";
}

const QByteArray streamEnd =
    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":1000,\"completion_tokens\":200}}\n\ndata: [DONE]\n\n";

class CliChat : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        const auto library = Library::open(dataDir(), OpenMode::ReadWrite);
        ASSERT_TRUE(library);
        const QFuture<Result<>> unlocked = (*library)->unlock({passphrase, nullptr, {}});
        ASSERT_TRUE(QTest::qWaitFor([&] { return unlocked.isFinished(); }, 30'000));
        const auto avatar = (*library)->avatars().create(u"Ines"_qs, AvatarKind::Me);
        ASSERT_TRUE(avatar);
        Example example;
        example.userMessage = u"did you climb the lighthouse today"_qs;
        example.assistantMessage = u"twice, I left my lunch at the top"_qs;
        ASSERT_TRUE((*library)->examples().insert(avatar->id, {example}));
    }

    /// An account at the provider of this test; every price is known, since it counts as OpenAI.
    void addAccount()
    {
        const auto library = Library::open(dataDir(), OpenMode::ReadWrite);
        ASSERT_TRUE(library);
        const QFuture<Result<>> unlocked = (*library)->unlock({passphrase, nullptr, {}});
        ASSERT_TRUE(QTest::qWaitFor([&] { return unlocked.isFinished(); }, 30'000));
        Account account;
        account.provider = u"openai"_qs;
        account.server.name = u"OpenAI"_qs;
        account.server.address = provider.url();
        ASSERT_TRUE((*library)->accounts().add(account, "sk-test-0123456789-wxyz"));
    }

    /// The provider answers in this process meanwhile.
    CliRun runBeside(const QStringList &words)
    {
        QProcess process;
        start(process, words);
        EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
        return ended(process);
    }

    CliRun send(const QStringList &more)
    {
        return runBeside(QStringList{u"chat"_qs, u"send"_qs} + more
                         + QStringList{u"--yes"_qs, u"--max-cost"_qs, u"1"_qs});
    }

    LoopbackProvider provider;
};

TEST_F(CliChat, TalksShowsAndExports)
{
    addAccount();
    provider.script = {LoopbackProvider::stream(chunk("worth ") + chunk("it") + streamEnd)};
    const CliRun sent = send({u"how was the lighthouse?"_qs});
    ASSERT_EQ(sent.exit, 0) << sent.err.toStdString();
    EXPECT_EQ(sent.out, "worth it\n");
    const QJsonArray messages = provider.requests.last().json()[u"messages"].toArray();
    EXPECT_EQ(messages.at(0)[u"content"].toString(), u"did you climb the lighthouse today");

    const CliRun more = send({u"and tomorrow?"_qs, u"--chat"_qs, u"how was the lighthouse?"_qs, u"--json"_qs});
    ASSERT_EQ(more.exit, 0) << more.err.toStdString();
    EXPECT_EQ(more.json()[u"text"].toString(), u"worth it");
    EXPECT_EQ(more.json()[u"tokens"][u"prompt"].toInt(), 1000);
    EXPECT_TRUE(more.json()[u"cost"].toString().endsWith(u" USD"));

    const CliRun listed = run({u"chat"_qs, u"list"_qs, u"--json"_qs});
    ASSERT_EQ(listed.json()[u"chats"].toArray().size(), 1);
    const QString id = listed.json()[u"chats"][0][u"id"].toString();
    const CliRun shown = run({u"chat"_qs, u"show"_qs, id.left(8)});
    EXPECT_TRUE(shown.out.contains("Ines: worth it")) << shown.out.toStdString();
    const CliRun exported = run({u"chat"_qs, u"export"_qs, id, u"--out"_qs, pathOf(u"chat.json"_qs)});
    ASSERT_EQ(exported.exit, 0) << exported.err.toStdString();
    QFile file(pathOf(u"chat.json"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(file.readAll())[u"turns"].toArray().size(), 4);
    EXPECT_EQ(run({u"export"_qs, u"chats"_qs, u"--out"_qs, pathOf(u"all"_qs)}).exit, 0);
    EXPECT_EQ(QDir(pathOf(u"all"_qs)).entryList({u"*.md"_qs}).size(), 1);
    EXPECT_EQ(run({u"chat"_qs, u"show"_qs, u"nothing"_qs}).exit, 3);
}

TEST_F(CliChat, StreamsALineForEachPiece)
{
    addAccount();
    provider.script = {LoopbackProvider::stream(chunk("worth ") + chunk("it") + streamEnd)};
    const CliRun sent = send({u"hi"_qs, u"--stream"_qs, u"--json"_qs});
    ASSERT_EQ(sent.exit, 0) << sent.err.toStdString();
    const QVector<QJsonObject> lines = sent.jsonLines();
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines.first()[u"delta"].toString().startsWith(u"worth"));
    EXPECT_EQ(lines.last()[u"text"].toString(), u"worth it");
    EXPECT_EQ(send({u"hi"_qs, u"--stream"_qs}).out, "worth it\n");
}

TEST_F(CliChat, SpendsNothingUnconfirmed)
{
    addAccount();
    provider.script = {LoopbackProvider::stream(chunk("worth it") + streamEnd)};
    EXPECT_EQ(runBeside({u"chat"_qs, u"send"_qs, u"hi"_qs, u"--no-input"_qs}).exit, 7);
    EXPECT_EQ(runBeside({u"chat"_qs, u"send"_qs, u"hi"_qs, u"--yes"_qs}).exit, 7);
    EXPECT_EQ(runBeside({u"chat"_qs, u"send"_qs, u"hi"_qs, u"--yes"_qs, u"--max-cost"_qs, u"0.000001"_qs}).exit, 7);
    const CliRun dry = runBeside({u"chat"_qs, u"send"_qs, u"hi"_qs, u"--dry-run"_qs, u"--json"_qs});
    EXPECT_EQ(dry.exit, 0);
    EXPECT_TRUE(dry.json()[u"would_send"].toString().contains(u"\"hi\""));
    EXPECT_TRUE(provider.requests.isEmpty());
    EXPECT_TRUE(run({u"chat"_qs, u"list"_qs, u"--json"_qs}).json()[u"chats"].toArray().isEmpty());
}

TEST_F(CliChat, SaysWhyNobodyAnswers)
{
    const CliRun nobody = send({u"hi"_qs, u"--json"_qs});
    EXPECT_EQ(nobody.exit, 5);
    EXPECT_EQ(nobody.json()[u"error"][u"code"].toString(), u"no_key");
    addAccount();
    provider.script = {LoopbackProvider::answer(401, R"({"error":{"code":"invalid_api_key","message":"no"}})")};
    EXPECT_EQ(send({u"hi"_qs}).exit, 5);
    EXPECT_EQ(send({u"hi"_qs, u"--voice"_qs, u"nobody"_qs}).exit, 3);
    provider.script = {LoopbackProvider::stream(chunk("we went"))};
    const CliRun cut = send({u"hi"_qs});
    EXPECT_EQ(cut.exit, 6);
    EXPECT_EQ(cut.out, "we went\n") << "what came is not lost";
}

TEST_F(CliChat, KeepsWhatCameBeforeCtrlC)
{
    addAccount();
    ProviderStep step = LoopbackProvider::stream(chunk("half a sen"));
    step.isKeptOpen = true;
    provider.script = {step};
    QProcess process;
    start(process, {u"chat"_qs, u"send"_qs, u"hi"_qs, u"--stream"_qs, u"--yes"_qs, u"--max-cost"_qs, u"1"_qs});
    QByteArray out;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            out += process.readAllStandardOutput();
            return out.contains("half a sen");
        },
        60'000));
    ASSERT_EQ(::kill(pid_t(process.processId()), SIGINT), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
    EXPECT_EQ(process.exitCode(), 130);
    const CliRun shown = run({u"chat"_qs, u"show"_qs, u"hi"_qs});
    EXPECT_TRUE(shown.out.contains("half a sen [Interrupted]")) << shown.out.toStdString();
}

TEST_F(CliChat, KeepsWhatCameBeforeAKill)
{
    addAccount();
    ProviderStep step = LoopbackProvider::stream(chunk("half a sen"));
    step.isKeptOpen = true;
    provider.script = {step};
    QProcess process;
    start(process, {u"chat"_qs, u"send"_qs, u"hi"_qs, u"--yes"_qs, u"--max-cost"_qs, u"1"_qs});
    // Within a second of its coming it lies in the store.
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto library = provider.requests.isEmpty() ? nullptr : look();
            if (!library)
                return false;
            const auto chats = library->chats().list(library->avatars().list()->items.first().id);
            const auto turns = library->turns().list(chats->items.first().id);
            return turns->items.last().variant().text == u"half a sen";
        },
        60'000));
    process.kill();
    ASSERT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
    const CliRun shown = run({u"chat"_qs, u"show"_qs, u"hi"_qs});
    EXPECT_TRUE(shown.out.contains("half a sen [Interrupted]")) << shown.out.toStdString();
}

TEST_F(CliChat, AsksForTheModelsOfAnUntestedServerFirst)
{
    const QStringList add{u"accounts"_qs, u"add"_qs, u"--provider"_qs, u"openai-compatible"_qs,
                          u"--name"_qs,   u"Box"_qs, u"--base-url"_qs, provider.url().toString()};
    ASSERT_EQ(run(add).exit, 0);
    const CliRun sent = send({u"hi"_qs});
    EXPECT_EQ(sent.exit, 3);
    EXPECT_TRUE(sent.err.contains("accounts test \"Box\"")) << sent.err.toStdString();
    EXPECT_TRUE(provider.requests.isEmpty());
}

} // namespace
} // namespace likeness
