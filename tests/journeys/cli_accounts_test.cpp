// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/loopback_provider.h"
#include "tests/journeys/cli.h"

#include <QJsonArray>

namespace likeness {
namespace {

const QByteArray key = "sk-planted-0123456789-abcdef-wxyz";

/// The provider answers on this thread, so the event loop has to go on meanwhile.
class CliAccounts : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        keyFile = write(u"key"_qs, key + "\n");
    }

    CliRun runBeside(const QStringList &words)
    {
        QProcess process;
        start(process, words);
        EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
        return ended(process);
    }

    CliRun add(const QStringList &more = {})
    {
        return run(QStringList{u"accounts"_qs, u"add"_qs, u"--provider"_qs, u"openai-compatible"_qs, u"--name"_qs,
                               u"Box"_qs, u"--base-url"_qs, provider.url().toString(), u"--key-file"_qs, keyFile}
                   + more);
    }

    QString keyFile;
    LoopbackProvider provider;
};

TEST_F(CliAccounts, AreAddedTestedAndRemoved)
{
    const CliRun added = add({u"--json"_qs});
    ASSERT_EQ(added.exit, 0) << added.err.toStdString();
    EXPECT_EQ(added.json()[u"name"].toString(), u"Box"_qs);
    EXPECT_EQ(added.json()[u"key_hint"].toString(), u"wxyz"_qs);
    EXPECT_TRUE(provider.requests.isEmpty()) << "adding sends nothing";

    provider.script = {LoopbackProvider::answer(200, R"({"data":[{"id":"mine","shutdown_date":"2027-02-03"}]})")};
    const CliRun tested = runBeside({u"accounts"_qs, u"test"_qs, u"box"_qs, u"--json"_qs});
    ASSERT_EQ(tested.exit, 0) << tested.err.toStdString();
    EXPECT_EQ(tested.json()[u"models"][0][u"id"].toString(), u"mine"_qs);
    ASSERT_EQ(provider.requests.size(), 1);
    EXPECT_TRUE(provider.requests.first().hasHeader("Authorization: Bearer " + key));

    const CliRun models = run({u"models"_qs, u"list"_qs});
    EXPECT_TRUE(models.out.contains("mine")) << models.out.toStdString();
    EXPECT_TRUE(models.out.contains("retires 2027-02-03"));
    EXPECT_EQ(run({u"accounts"_qs, u"remove"_qs, u"Box"_qs, u"--dry-run"_qs}).exit, 0);
    EXPECT_TRUE(run({u"accounts"_qs, u"list"_qs}).out.contains("Box"));
    EXPECT_EQ(run({u"accounts"_qs, u"remove"_qs, u"Box"_qs}).exit, 0);
    EXPECT_EQ(run({u"accounts"_qs, u"remove"_qs, u"Box"_qs}).exit, 3);
}

TEST_F(CliAccounts, NeverShowTheKey)
{
    const CliRun added = add();
    provider.script = {LoopbackProvider::answer(401, R"({"error":{"message":"Incorrect API key: )" + key + R"("}})")};
    const CliRun refused = runBeside({u"accounts"_qs, u"test"_qs, u"Box"_qs, u"--verbose"_qs});
    EXPECT_EQ(refused.exit, 5) << refused.err.toStdString();
    const CliRun listed = run({u"accounts"_qs, u"list"_qs, u"--json"_qs});
    for (const CliRun &one : {added, refused, listed})
        EXPECT_FALSE(QByteArray(one.out + one.err).contains("planted")) << one.err.toStdString();
}

/// Nothing of it needs a way to the network, and nobody is asked in passing where there is one.
TEST_F(CliAccounts, AreNotAskedByReadingReviewingAndSearching)
{
    ASSERT_EQ(add().exit, 0);
    ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
    const QString first =
        write(u"one.txt"_qs, "Marta: did you climb the lighthouse?\nInes: twice, to fetch my lunch\n");
    const QString second =
        write(u"two.txt"_qs, "Kim: what is for dinner tonight\nInes: whatever the fridge confesses\n");
    EXPECT_EQ(runBeside({u"import"_qs, first}).exit, 0);
    before = QStringList{u"unshare"_qs, u"--map-root-user"_qs, u"--net"_qs};
    if (QProcess::execute(before.first(), before.mid(1) + QStringList{u"true"_qs}) != 0)
        GTEST_SKIP() << "this system gives nobody a network namespace of their own";
    EXPECT_EQ(run({u"import"_qs, second}).exit, 0);
    const CliRun listed = run({u"examples"_qs, u"list"_qs, u"--query"_qs, u"fridge"_qs});
    EXPECT_TRUE(listed.out.contains("confesses")) << listed.err.toStdString();
    EXPECT_EQ(run({u"examples"_qs, u"find"_qs}).exit, 0);
    EXPECT_EQ(run({u"models"_qs, u"list"_qs}).exit, 0);
    EXPECT_TRUE(provider.requests.isEmpty());
}

TEST_F(CliAccounts, SayWhatIsWrong)
{
    EXPECT_EQ(run({u"accounts"_qs, u"add"_qs}).exit, 5) << "OpenAI needs a key";
    EXPECT_EQ(run({u"accounts"_qs, u"add"_qs, u"--provider"_qs, u"nobody"_qs}).exit, 2);
    const CliRun open = run({u"accounts"_qs, u"add"_qs, u"--provider"_qs, u"openai-compatible"_qs, u"--base-url"_qs,
                             u"http://192.168.0.7/v1"_qs});
    EXPECT_EQ(open.exit, 2);
    EXPECT_TRUE(open.err.contains("--allow-unencrypted")) << open.err.toStdString();
    provider.close();
    ASSERT_EQ(add().exit, 0);
    EXPECT_EQ(runBeside({u"accounts"_qs, u"test"_qs, u"Box"_qs}).exit, 6) << "nobody answers";
    EXPECT_EQ(run({u"models"_qs, u"list"_qs, u"Nobody"_qs}).exit, 3);
}

} // namespace
} // namespace likeness
