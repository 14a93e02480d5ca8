// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/models/asking_test.h"

#include <QJsonArray>
#include <QSignalSpy>

namespace likeness {
namespace {

using AccountsTest = AskingTest;

TEST_F(AccountsTest, AreAddedWithoutAskingTheServer)
{
    EXPECT_TRUE(provider.requests.isEmpty());
    EXPECT_EQ(account.server.name, u"OpenAI");
    EXPECT_EQ(account.keyHint, u"wxyz");
    restart();
    EXPECT_EQ(desk->accounts.list()->items, QVector<Account>{account});
}

TEST_F(AccountsTest, SayWhatIsWrongWithANewOne)
{
    const auto refusal = [&](const NewAccount &wanted) { return desk->accounts.add(wanted).error(); };
    EXPECT_EQ(refusal({.provider = u"nobody"_s}).kind, ErrorKind::NotFound);
    EXPECT_EQ(refusal({.name = u"Mine"_s}).kind, ErrorKind::NoKey);
    EXPECT_EQ(refusal({.address = provider.url().toString(), .secret = "sk-0123456789ab"}).detail, u"name taken");
    NewAccount other{.provider = u"openai-compatible"_s, .name = u"Box"_s};
    EXPECT_EQ(refusal(other).detail, u"not_an_address");
    other.address = u"http://example.org/v1"_s;
    EXPECT_EQ(refusal(other).detail, u"not_encrypted");
    other.address = u"http://192.168.0.7:8000/v1"_s;
    EXPECT_EQ(refusal(other).detail, u"private_address");
    other.isPrivateAllowed = true;
    EXPECT_TRUE(desk->accounts.add(other));
}

TEST_F(AccountsTest, AreTestedByAskingForTheModels)
{
    provider.script = {LoopbackProvider::answer(
        200, R"({"data":[{"id":"gpt-4o","shutdown_date":"2027-03-01"},{"id":"mine"},{"id":""}]})")};
    QSignalSpy listed(&desk->accounts, &Accounts::listed);
    const auto models = awaited(desk->accounts.test(account.id));
    ASSERT_TRUE(models) << why(models);
    EXPECT_EQ(*models, (QVector<ListedModel>{{u"gpt-4o"_s, QDate(2027, 3, 1)}, {u"mine"_s, {}}}));
    EXPECT_EQ(listed.size(), 1);
    ASSERT_EQ(provider.requests.size(), 1);
    EXPECT_EQ(provider.requests.first().path, "/v1/models");
    EXPECT_TRUE(provider.requests.first().hasHeader("Authorization: Bearer sk-test-0123456789-wxyz"));
    ASSERT_EQ(record().size(), 1) << "every request is recorded";
    EXPECT_EQ(record().first().purpose, SendPurpose::Test);
    EXPECT_EQ(record().first().outcome, TransferOutcome::Answered);
}

TEST_F(AccountsTest, TellWhyATestFailed)
{
    provider.script = {LoopbackProvider::answer(401, R"({"error":{"message":"Incorrect API key"}})")};
    EXPECT_EQ(awaited(desk->accounts.test(account.id)).error().kind, ErrorKind::KeyRefused);
    provider.script = {LoopbackProvider::answer(200, "<html>", {}, "text/html")};
    EXPECT_EQ(awaited(desk->accounts.test(account.id)).error().kind, ErrorKind::Service);
    EXPECT_EQ(awaited(desk->accounts.test(u"nobody"_s)).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(record().first().outcome, TransferOutcome::Refused);
}

TEST_F(AccountsTest, ChangeTheirNameAndKey)
{
    QSignalSpy changed(&desk->accounts, &Accounts::changed);
    ASSERT_TRUE(desk->accounts.rename(account.id, u" Maya "_s));
    ASSERT_TRUE(desk->accounts.rename(account.id, u"MAYA"_s)) << "its own name is not taken";
    EXPECT_EQ(desk->accounts.rename(account.id, u" "_s).error().detail, u"blank name");
    ASSERT_TRUE(desk->accounts.replaceKey(account.id, " sk-second-0123456789-abcd\n"));
    EXPECT_EQ(desk->accounts.replaceKey(account.id, {}).error().kind, ErrorKind::NoKey);
    EXPECT_EQ(desk->accounts.replaceKey(account.id, "sk-a\r\nX-Other: b").error().detail, u"not_a_key");
    EXPECT_EQ(changed.size(), 3);
    restart();
    EXPECT_EQ(library->accounts().secret(account.id).value(), "sk-second-0123456789-abcd");
    ASSERT_TRUE(desk->accounts.remove(account.id));
    EXPECT_TRUE(desk->accounts.list()->items.isEmpty());
}

TEST_F(AccountsTest, ComeBackWithTheirKeysUnlessTheirNameIsTaken)
{
    const QByteArray key = library->accounts().secret(account.id).value();
    const auto removed = desk->accounts.remove(account.id);
    ASSERT_TRUE(removed) << why(removed);
    EXPECT_FALSE(desk->accounts.find(account.id));
    QSignalSpy changed(&desk->accounts, &Accounts::changed);
    ASSERT_TRUE(desk->accounts.putBack(*removed));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(desk->accounts.find(account.id).value(), account);
    EXPECT_EQ(library->accounts().secret(account.id).value(), key);
    ASSERT_TRUE(desk->accounts.remove(account.id));
    ASSERT_TRUE(desk->accounts.add(
        {.provider = u"openai-compatible"_s, .name = account.server.name, .address = provider.url().toString()}));
    EXPECT_EQ(desk->accounts.putBack(*removed).error().detail, u"name taken");
}

TEST_F(AccountsTest, FindServersOnThisComputer)
{
    provider.script = {LoopbackProvider::answer(200, R"({"data":[{"id":"llama3.2:latest"}]})")};
    provider.close();
    constexpr quint16 portOfOllama = 11'434;
    if (!provider.listen(QHostAddress::LocalHost, portOfOllama))
        GTEST_SKIP() << "somebody else listens on Ollama's port";
    const auto found = awaited(desk->accounts.findLocalServers());
    ASSERT_TRUE(found) << why(found);
    const auto ollama =
        std::find_if(found->cbegin(), found->cend(), [](const LocalServer &one) { return one.provider == u"ollama"; });
    ASSERT_NE(ollama, found->cend());
    EXPECT_EQ(ollama->models.first().id, u"llama3.2:latest");
    EXPECT_FALSE(ollama->isKeyNeeded);
    EXPECT_TRUE(record().isEmpty()) << "nothing left this computer";
}

TEST_F(AccountsTest, GetTheirEmbeddings)
{
    provider.script = {LoopbackProvider::answer(
        200,
        R"({"data":[{"index":1,"embedding":[0,1]},{"index":0,"embedding":[1,0.5]}],"usage":{"prompt_tokens":4}})")};
    const auto got = awaited(servers.embed(account.server, "sk-test-0123456789-wxyz", u"text-embedding-3-small"_s,
                                           {u"a"_s, u"b"_s}, &desk->accounts));
    ASSERT_TRUE(got) << why(got);
    EXPECT_EQ(got->vectors, (QVector<QVector<float>>{{1, 0.5F}, {0, 1}}));
    EXPECT_EQ(got->usage.promptTokens, 4);
    EXPECT_EQ(provider.requests.first().json()[u"input"].toArray().size(), 2);
    const auto odd = awaited(servers.embed(account.server, {}, u"m"_s, {u"a"_s}, &desk->accounts));
    EXPECT_EQ(odd.error().kind, ErrorKind::Service) << "two vectors for one text";
}

} // namespace
} // namespace likeness
