// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "domain/training/trainer.h"
#include "providers/http/http_client.h"
#include "providers/http/origin.h"
#include "providers/openai/openai_servers.h"

#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

const QByteArray anyKey = "sk-test-0123456789";

template <typename T> T awaited(const QFuture<T> &future)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000));
    return future.result();
}

class OpenAiContract : public ::testing::Test {
protected:
    void SetUp() override
    {
        address = QUrl(qEnvironmentVariable("LIKENESS_CONTRACT_URL"));
        if (address.isEmpty())
            GTEST_SKIP() << "no mock of the provider: ./dev conformance starts one";
    }

    /// The kinds of servers that are known by name, all of them at the mock.
    QVector<ServerTraits> servers() const
    {
        QFile file(u":/models/models.json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto catalogue = ModelCatalogue::fromJson(file.readAll());
        EXPECT_TRUE(catalogue);
        QVector<ServerTraits> all;
        for (const ServerPreset &preset : catalogue->servers()) {
            all.append(preset.traits);
            all.last().address = address;
        }
        return all;
    }

    /// "" where the mock took the request, else what it said.
    std::string refusal(const ServerTraits &server, const ChatRequest &request)
    {
        const auto model = client.chatModel(server, anyKey);
        const auto reply = model->ask(request);
        std::optional<Result<ReplySummary>> end;
        QObject::connect(reply.get(), &Reply::finished, [&](const Result<ReplySummary> &summary) { end = summary; });
        QObject::connect(reply.get(), &Reply::sentAgain, [] { ADD_FAILURE() << "refused in its first form"; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return end.has_value(); }, 20'000));
        return *end ? std::string() : end->error().detail.toStdString() + " from " + server.name.toStdString();
    }

    static ChatRequest plain()
    {
        ChatRequest request;
        request.model = u"gpt-4o"_s;
        request.messages = {{ChatRole::System, u"You are Robin."_s, {}},
                            {ChatRole::User, u"hi"_s, {}},
                            {ChatRole::Assistant, u"heyyy"_s, {}},
                            {ChatRole::User, u"what's up?\n🙂"_s, {}}};
        return request;
    }

    QUrl address;
    OpenAiServers client;
};

/// The mock must be checking at all: some descriptions make it take everything without a word.
TEST_F(OpenAiContract, IsChecked)
{
    HttpClient bare;
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = below(address, u"chat/completions"_s);
    request.contentType = "application/json";
    request.body = "{}";
    request.key = ApiKey{originOf(address), anyKey};
    const auto answer = awaited(bare.ask(request, &bare));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 400);
}

TEST_F(OpenAiContract, IsKeptByEveryChatRequest)
{
    ChatRequest full = plain();
    full.temperature = 0.7;
    full.topP = 0.9;
    full.maxTokens = 200;
    full.seed = 42;
    full.stop = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    for (const ServerTraits &server : servers()) {
        for (const bool isStreamed : {true, false}) {
            for (ChatRequest request : {plain(), full}) {
                request.isStreamed = isStreamed;
                EXPECT_EQ(refusal(server, request), "");
            }
        }
    }
}

TEST_F(OpenAiContract, IsKeptByEveryFormOfAnswer)
{
    for (const AnswerForm form : {AnswerForm::JsonObject, AnswerForm::JsonSchema}) {
        ChatRequest request = plain();
        request.form = form;
        request.schemaName = u"style_analysis"_s;
        request.schema = {
            {u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{}}, {u"additionalProperties"_s, false}};
        request.isStreamed = form == AnswerForm::JsonObject;
        for (const ServerTraits &server : servers())
            EXPECT_EQ(refusal(server, request), "");
    }
}

TEST_F(OpenAiContract, IsKeptByPictures)
{
    ChatRequest request = plain();
    request.messages.last().pictures = {QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("\x89PNG\r\n\x1a\n")};
    EXPECT_EQ(refusal(servers().first(), request), "");
}

TEST_F(OpenAiContract, IsKeptByLists)
{
    QObject guard;
    const ServerTraits server = servers().first();
    const auto models = awaited(client.listModels(server, anyKey, &guard));
    EXPECT_TRUE(models) << models.error().detail.toStdString();
    const auto vectors = awaited(client.embed(server, anyKey, u"text-embedding-3-small"_s, {u"hi"_s}, &guard));
    EXPECT_TRUE(vectors || vectors.error().kind != ErrorKind::BadInput) << vectors.error().detail.toStdString();
}

/// "" where the mock took the request, else what it said.
template <typename T> std::string refusalOf(const Result<T> &answer)
{
    return answer ? std::string() : answer.error().detail.toStdString();
}

class TrainingContract : public OpenAiContract {
protected:
    void SetUp() override
    {
        OpenAiContract::SetUp();
        if (!IsSkipped())
            trainer = client.trainer(servers().first(), anyKey);
    }

    static TrainingRequest request(const TrainingOptions &options, const QString &validation = {})
    {
        return {u"8c1d3f0a-5a1e-4bd0-9c55-0d6d5f0b7a11"_s, u"gpt-4o-mini-2024-07-18"_s, u"file-train1"_s, validation,
                options};
    }

    std::unique_ptr<Trainer> trainer;
    QObject guard;
};

TEST_F(TrainingContract, IsKeptByEveryCreation)
{
    const QString longest(64, u'x');
    for (const TrainingOptions &options :
         {TrainingOptions(), TrainingOptions{1, 1, 0.02, 0, 0, u"a"_s}, TrainingOptions{50, 256, 10, 8, 1, longest},
          TrainingOptions{3, 0, 0, 0, 2'147'483'647, u"avatar-8c1d3f0a"_s}}) {
        for (const QString &validation : {QString(), u"file-val1"_s})
            EXPECT_EQ(refusalOf(awaited(trainer->create(request(options, validation), &guard))), "");
    }
}

TEST_F(TrainingContract, IsCheckedInFormsAndBodies)
{
    EXPECT_NE(refusalOf(awaited(trainer->create(request({99, 0, 0, 0, 0, {}}), &guard))), "");
    HttpClient bare;
    HttpRequest form;
    form.method = HttpMethod::Post;
    form.url = below(address, u"files"_s);
    form.contentType = "multipart/form-data; boundary=b";
    form.body = "--b\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nfine-tuning\r\n--b--\r\n";
    form.key = ApiKey{originOf(address), anyKey};
    const auto answer = awaited(bare.ask(form, &bare));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 400) << "no such purpose, and no file";
}

TEST_F(TrainingContract, IsKeptByFiles)
{
    const QByteArray row = R"({"messages":[{"role":"user","content":"h\u00e9y"},{"role":"assistant","content":"x"}]})";
    for (const qint64 seconds : {0, 3'600, 2'592'000})
        EXPECT_EQ(refusalOf(awaited(trainer->upload({u"ref-training.jsonl"_s, row + '\n', seconds}, &guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->files(&guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->content(u"file-abc123"_s, &guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->removeFile(u"file-abc123"_s, &guard))), "");
}

TEST_F(TrainingContract, IsKeptByWhatFollowsAJob)
{
    const QString job = u"ftjob-abc123"_s;
    EXPECT_EQ(refusalOf(awaited(trainer->jobsOf(u"8c1d3f0a-5a1e"_s, &guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->job(job, &guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->cancel(job, &guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->pause(job, &guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->resume(job, &guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->events(job, {}, &guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->checkpoints(job, &guard))), "");
    EXPECT_EQ(refusalOf(awaited(trainer->removeModel(u"ft:gpt-4o-mini-2024-07-18:org:avatar:abc123"_s, &guard))), "");
}

} // namespace
} // namespace likeness
