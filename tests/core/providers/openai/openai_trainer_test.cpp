// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/training/openai_trainer.h"

#include "providers/http/origin.h"
#include "tests/fakes/scripted_training/scripted_training.h"

#include <QTest>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr RetryRules quick{
    .firstWait = milliseconds(1), .longestWait = milliseconds(2), .longestSilence = milliseconds(300)};

class TrainerTest : public ::testing::Test {
protected:
    template <typename T> Result<T> ended(const QFuture<Result<T>> &future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000));
        if (future.resultCount() == 0)
            return failure(ErrorKind::Cancelled);
        return future.result();
    }

    OpenAiTrainer trainer(const QUrl &url)
    {
        ServerTraits server;
        server.name = u"OpenAI"_s;
        server.address = url;
        server.takesLoraRank = knowsRank;
        return {client, server, ApiKey{originOf(url), "sk-test"}};
    }

    static TrainingRequest request()
    {
        TrainingRequest made;
        made.clientRef = u"ref-1"_s;
        made.model = u"gpt-4o-mini-2024-07-18"_s;
        made.trainingFile = u"file-1"_s;
        made.validationFile = u"file-2"_s;
        made.options.seed = 42;
        made.options.suffix = u"avatar-1234"_s;
        return made;
    }

    QObject guard;
    HttpClient client{quick};
    bool knowsRank = false;
};

/// A server that keeps what it is told.
class TrainingProvider : public TrainerTest {
protected:
    RemoteFile uploaded(const QString &name)
    {
        const auto file = ended(ours().upload({name, "{\"messages\":[]}\n", 0}, &guard));
        EXPECT_TRUE(file) << file.error().detail.toStdString();
        return file.value_or(RemoteFile());
    }

    RemoteJob created(const QString &clientRef = u"ref-1"_s)
    {
        TrainingRequest wish = request();
        wish.clientRef = clientRef;
        wish.trainingFile = uploaded(clientRef + u"-training.jsonl").id;
        wish.validationFile.clear();
        const auto job = ended(ours().create(wish, &guard));
        EXPECT_TRUE(job) << job.error().detail.toStdString();
        return job.value_or(RemoteJob());
    }

    /// Created and asked for until it is over.
    RemoteJob done()
    {
        RemoteJob last = created();
        for (int i = 0; i < 60 && !isOver(last.state); ++i)
            last = ended(ours().job(last.ids.job, &guard)).value_or(last);
        EXPECT_TRUE(isOver(last.state));
        return last;
    }

    OpenAiTrainer ours() { return trainer(provider.url()); }

    ScriptedTraining provider;
};

TEST_F(TrainingProvider, GetsAFileToTheByteAndWhenItGoes)
{
    QByteArray content = "{\"a\":\"h\xC3\xA9y --likeness-\"}\r\n\n";
    content += QByteArray(300'000, 'x');
    const auto sent = ended(ours().upload({u"ref \"1\"-training.jsonl"_s, content, 86'400}, &guard));
    ASSERT_TRUE(sent) << sent.error().detail.toStdString();
    ASSERT_EQ(provider.files.size(), 1);
    EXPECT_EQ(provider.files[0].content, content);
    EXPECT_EQ(provider.files[0].expiresAfter, 86'400);
    EXPECT_EQ(sent->id, provider.files[0].id);
    EXPECT_EQ(sent->bytes, content.size());
    EXPECT_TRUE(sent->createdAt.isValid());
    EXPECT_TRUE(provider.requests[0].hasHeader("Authorization: Bearer sk-test"));
    EXPECT_EQ(ended(ours().content(sent->id, &guard)).value_or(QByteArray()), content);
    uploaded(u"b.jsonl"_s);
    EXPECT_FALSE(provider.requests.last().body.contains("expires_after")) << "never, unless it was said";
}

TEST_F(TrainingProvider, ListsFilesOverPagesAndRemovesThem)
{
    provider.telling.pageSize = 2;
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(uploaded(u"f%1.jsonl"_s.arg(i)).id);
    provider.files.append({u"file-x"_s, u"other.jsonl"_s, u"assistants"_s, "x"});
    const auto listed = ended(ours().files(&guard));
    ASSERT_TRUE(listed);
    QStringList found;
    for (const RemoteFile &file : *listed)
        found.append(file.id);
    EXPECT_EQ(found, ids);
    EXPECT_TRUE(ended(ours().removeFile(ids[0], &guard)));
    EXPECT_EQ(provider.deletedFiles, QStringList{ids[0]});
    EXPECT_TRUE(ended(ours().removeFile(ids[0], &guard))) << "what is gone is removed";
}

TEST_F(TrainingProvider, TrainsToTheEnd)
{
    const RemoteJob job = done();
    EXPECT_EQ(job.state, JobState::Succeeded);
    EXPECT_EQ(job.clientRef, u"ref-1"_s);
    EXPECT_TRUE(job.tunedModel.startsWith(u"ft:gpt-4o-mini-2024-07-18:org:avatar-1234:"));
    EXPECT_EQ(job.model, u"gpt-4o-mini-2024-07-18"_s);
    EXPECT_EQ(job.resolved.epochs, 3);
    EXPECT_EQ(job.resolved.learningRateMultiplier, 1.8);
    EXPECT_EQ(job.resolved.seed, 42U);
    EXPECT_EQ(job.trainedTokens, 12'345);
    EXPECT_TRUE(job.finishedAt.isValid());
    EXPECT_EQ(job.fault, TrainingFault());
    ASSERT_EQ(job.ids.resultFiles.size(), 1);
    const auto curve = curveFrom(ended(ours().content(job.ids.resultFiles[0], &guard)).value_or(QByteArray()));
    EXPECT_EQ(curve.size(), 6);
    const auto checkpoints = ended(ours().checkpoints(job.ids.job, &guard));
    ASSERT_TRUE(checkpoints && checkpoints->size() == 3);
    EXPECT_EQ(checkpoints->first().figures.step, 2);
    EXPECT_TRUE(checkpoints->first().figures.fullValidLoss);
    EXPECT_TRUE(ended(ours().removeModel(job.tunedModel, &guard)));
    EXPECT_EQ(provider.deletedModels, QStringList{job.tunedModel});
    EXPECT_TRUE(ended(ours().removeModel(job.tunedModel, &guard)));
}

TEST_F(TrainingProvider, NamesTheRowThatItRefused)
{
    provider.plan.failsInValidation = ScriptedFault();
    const RemoteJob job = done();
    EXPECT_EQ(job.state, JobState::Failed);
    EXPECT_EQ(job.fault,
              (TrainingFault{u"invalid_file_format"_s, u"Example 14 message contains an invalid token"_s, 14}));
}

TEST_F(TrainingProvider, FindsTheJobOfAReferenceOnEveryPage)
{
    provider.telling.pageSize = 2;
    const RemoteJob first = created(u"ref-a"_s);
    for (int i = 0; i < 5; ++i)
        created(u"ref-b"_s);
    for (const bool hasFilter : {true, false}) {
        provider.telling.hasFilter = hasFilter;
        const auto found = ended(ours().jobsOf(u"ref-a"_s, &guard));
        ASSERT_TRUE(found && found->size() == 1) << hasFilter;
        EXPECT_EQ(found->first().ids.job, first.ids.job);
        EXPECT_EQ(ended(ours().jobsOf(u"ref-b"_s, &guard)).value_or(QVector<RemoteJob>()).size(), 5);
        EXPECT_TRUE(ended(ours().jobsOf(u"ref-&c"_s, &guard)).value_or(QVector<RemoteJob>{{}}).isEmpty());
    }
}

TEST_F(TrainingProvider, CancelsPausesAndGoesOn)
{
    provider.plan.isByHand = true;
    const QString id = created().ids.job;
    for (int i = 0; i < 2; ++i)
        provider.advance();
    EXPECT_EQ(ended(ours().pause(id, &guard)).value_or(RemoteJob()).state, JobState::Paused);
    EXPECT_EQ(ended(ours().resume(id, &guard)).value_or(RemoteJob()).state, JobState::Running);
    EXPECT_EQ(ended(ours().cancel(id, &guard)).value_or(RemoteJob()).state, JobState::Cancelled);
    EXPECT_EQ(provider.requests.last().body, "");
    EXPECT_TRUE(provider.requests.last().hasHeader("Content-Length: 0"));
    const auto late = ended(ours().cancel(id, &guard));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::BadInput);
    EXPECT_EQ(ended(ours().job(u"ftjob-none"_s, &guard)).error().kind, ErrorKind::NotFound);
}

TEST_F(TrainingProvider, TellsEventsHoweverTheyCome)
{
    provider.plan.steps = 40;
    provider.plan.stepsPerStage = 10;
    const QString id = done().ids.job;
    const auto whole = ended(ours().events(id, {}, &guard));
    ASSERT_TRUE(whole && whole->points.size() == 40);
    EXPECT_EQ(whole->totalSteps, 40);
    EXPECT_EQ(whole->events.first().message, u"Created fine-tuning job: "_s + id);
    EXPECT_EQ(whole->events.last().message, u"The job has successfully completed"_s);
    EXPECT_TRUE(whole->points.last().fullValidLoss);
    using Order = TrainingTelling::Order;
    for (const Order order : {Order::NewestFirst, Order::OldestFirst, Order::Mixed}) {
        for (const bool isTwice : {false, true}) {
            provider.telling = {order, isTwice};
            provider.telling.hasUnknownFields = isTwice;
            provider.telling.pageSize = 7;
            const auto again = ended(ours().events(id, {}, &guard));
            ASSERT_TRUE(again);
            EXPECT_TRUE(again->points == whole->points) << int(order) << isTwice;
            EXPECT_EQ(again->events.size(), whole->events.size());
        }
    }
}

TEST_F(TrainingProvider, ReadsFiguresThatAreSaidOrMissing)
{
    const QString id = done().ids.job;
    const auto whole = ended(ours().events(id, {}, &guard));
    ASSERT_TRUE(whole);
    provider.telling.hasData = false;
    const auto said = ended(ours().events(id, {}, &guard));
    ASSERT_TRUE(said && said->points.size() == 6);
    EXPECT_NEAR(said->points[1].trainLoss.value_or(0), whole->points[1].trainLoss.value_or(1), 1e-4);
    EXPECT_NEAR(said->points[1].validLoss.value_or(0), whole->points[1].validLoss.value_or(1), 1e-4);
    EXPECT_NEAR(said->points[1].fullValidLoss.value_or(0), whole->points[1].fullValidLoss.value_or(1), 1e-4);
    EXPECT_FALSE(said->points[0].validLoss);
    EXPECT_EQ(said->totalSteps, 6);
    provider.telling = {};
    provider.telling.isEmptyNow = true;
    EXPECT_EQ(ended(ours().events(id, {}, &guard)).value_or(RemoteEvents()).points.size(), 3);
    provider.telling = {};
    provider.telling.hasFields = false;
    const auto bare = ended(ours().events(id, {}, &guard));
    ASSERT_TRUE(bare && bare->points.size() == 6);
    EXPECT_FALSE(bare->events.first().at.isValid());
}

TEST_F(TrainingProvider, AsksForEventsBackToWhatIsKnown)
{
    provider.plan.isByHand = true;
    provider.plan.steps = 60;
    provider.plan.stepsPerStage = 20;
    provider.telling.pageSize = 5;
    const QString id = created().ids.job;
    for (int i = 0; i < 3; ++i)
        provider.advance();
    QStringList known;
    for (const TrainingEvent &event : ended(ours().events(id, {}, &guard)).value_or(RemoteEvents()).events)
        known.append(event.id);
    provider.advance();
    provider.requests.clear();
    const auto more = ended(ours().events(id, known, &guard));
    ASSERT_TRUE(more);
    EXPECT_EQ(more->events.size(), 20);
    EXPECT_EQ(more->points.first().step, 21);
    EXPECT_EQ(more->points.last().step, 40);
    EXPECT_LE(provider.requests.size(), 5) << "no page beyond the first known one";
}

TEST_F(TrainingProvider, IsNotOfferedWhereTheAccountMayNotTrain)
{
    provider.isTrainingOffered = false;
    TrainingRequest wish = request();
    wish.trainingFile = uploaded(u"a.jsonl"_s).id;
    const auto job = ended(ours().create(wish, &guard));
    ASSERT_FALSE(job);
    EXPECT_EQ(job.error().kind, ErrorKind::NotOffered);
    EXPECT_EQ(job.error().detail,
              u"The fine-tuning platform is being wound down; your organization can no longer create jobs."_s);
    EXPECT_FALSE(isDoubtful(job.error()));
    provider.isTrainingOffered = true;
    provider.hasCredit = false;
    EXPECT_EQ(ended(ours().create(wish, &guard)).error().kind, ErrorKind::NoCredit);
    provider.mayDeleteModels = false;
    EXPECT_EQ(ended(ours().removeModel(u"ft:a:b:c:d"_s, &guard)).error().kind, ErrorKind::Denied);
}

TEST_F(TrainingProvider, IsInDoubtOnlyWhereTheRequestMayHaveArrived)
{
    using What = ScriptedTraining::Mishap::What;
    TrainingRequest wish = request();
    wish.trainingFile = uploaded(u"a.jsonl"_s).id;
    wish.validationFile.clear();
    for (const What what : {What::LosesAnswer, What::LosesRequest, What::StaysSilent, What::Refuses}) {
        provider.mishaps.append({what, "POST", "/fine_tuning/jobs"});
        provider.requests.clear();
        const auto job = ended(ours().create(wish, &guard));
        ASSERT_FALSE(job);
        EXPECT_TRUE(isDoubtful(job.error())) << int(what) << ' ' << int(job.error().kind);
        EXPECT_EQ(provider.postsOf(), 1) << "never sent twice by itself";
    }
    EXPECT_EQ(ended(ours().jobsOf(wish.clientRef, &guard)).value_or(QVector<RemoteJob>()).size(), 2);
    provider.refuseNext("POST", "/fine_tuning/jobs", 429, "{}");
    EXPECT_FALSE(isDoubtful(ended(ours().create(wish, &guard)).error()));
    provider.goAway();
    const auto away = ended(ours().create(wish, &guard));
    ASSERT_FALSE(away);
    EXPECT_EQ(away.error().kind, ErrorKind::Offline);
    EXPECT_FALSE(isDoubtful(away.error()));
    provider.comeBack();
    EXPECT_TRUE(ended(ours().create(wish, &guard)));
}

TEST_F(TrainingProvider, LosesTheAnswerOfAnUploadButNotTheFile)
{
    provider.loseNextAnswer("/files");
    const auto lost = ended(ours().upload({u"ref-1-training.jsonl"_s, QByteArray(200'000, 'x'), 0}, &guard));
    ASSERT_FALSE(lost);
    EXPECT_TRUE(isDoubtful(lost.error()));
    const auto there = ended(ours().files(&guard));
    ASSERT_TRUE(there && there->size() == 1);
    EXPECT_EQ(there->first().name, u"ref-1-training.jsonl"_s);
    EXPECT_EQ(there->first().bytes, 200'000);
}

TEST_F(TrainingProvider, IsNoLongerAskedOnceNobodyWaits)
{
    auto waiting = std::make_unique<QObject>();
    auto own = std::make_unique<OpenAiTrainer>(ours());
    const auto never = own->events(u"ftjob-1"_s, {}, waiting.get());
    const auto goesOn = own->files(&guard);
    own.reset();
    waiting.reset();
    EXPECT_TRUE(ended(goesOn)) << "a call outlives its trainer";
    EXPECT_TRUE(QTest::qWaitFor([&] { return never.isFinished(); }, 20'000));
    EXPECT_EQ(never.resultCount(), 0);
}

TEST_F(TrainingProvider, IsNotLedElsewhereByAnOddId)
{
    for (const QString &id : {u""_s, u".."_s, u"a/../../models"_s, u"/"_s}) {
        EXPECT_EQ(ended(ours().job(id, &guard)).error().kind, ErrorKind::NotFound);
        EXPECT_EQ(ended(ours().removeFile(id, &guard)).error().kind, ErrorKind::NotFound);
    }
    EXPECT_TRUE(provider.requests.isEmpty());
    ended(ours().job(u"a?b#c"_s, &guard));
    EXPECT_EQ(provider.requests.last().path, "/v1/fine_tuning/jobs/a%3Fb%23c");
}

/// A server that says whatever a test wants.
class OddTrainer : public TrainerTest {
protected:
    OpenAiTrainer odd(const QByteArray &body, int status = 200)
    {
        provider.script = {LoopbackProvider::answer(status, body)};
        return trainer(provider.url());
    }

    LoopbackProvider provider;
};

TEST_F(OddTrainer, IsUnderstoodOrRefusedAndNothingElse)
{
    const QVector<QByteArray> bodies{"",
                                     "null",
                                     "[]",
                                     "{}",
                                     "\"x\"",
                                     "<html>",
                                     "{\"id\":7}",
                                     "{\"data\":{}}",
                                     "{\"id\":\"\"}",
                                     QByteArray("\xff\xfe\0", 3)};
    for (const QByteArray &body : bodies) {
        EXPECT_EQ(ended(odd(body).job(u"j"_s, &guard)).error().kind, ErrorKind::Service) << body.toStdString();
        EXPECT_EQ(ended(odd(body).create(request(), &guard)).error().kind, ErrorKind::Service);
        EXPECT_EQ(ended(odd(body).upload({u"a"_s, "x", 0}, &guard)).error().kind, ErrorKind::Service);
        EXPECT_EQ(ended(odd(body).files(&guard)).error().kind, ErrorKind::Service);
        EXPECT_EQ(ended(odd(body).events(u"j"_s, {}, &guard)).error().kind, ErrorKind::Service);
        EXPECT_EQ(ended(odd(body).checkpoints(u"j"_s, &guard)).error().kind, ErrorKind::Service);
    }
    const QByteArray oddJob = R"({"id":"j","status":8,"error":[],"hyperparameters":"x","method":[1],"metadata":7,)"
                              R"("result_files":{"a":1},"trained_tokens":"many","created_at":-1,"finished_at":1e300,)"
                              R"("seed":-4,"fine_tuned_model":{},"estimated_finish":0})";
    const auto job = ended(odd(oddJob).job(u"j"_s, &guard));
    ASSERT_TRUE(job);
    RemoteJob expected;
    expected.ids.job = u"j"_s;
    expected.state = JobState::Running;
    EXPECT_EQ(*job, expected);
    const auto events = ended(odd(R"({"data":[1,null,{},{"data":7,"message":[]},{"data":{"step":0,"train_loss":1}},)"
                                  R"({"id":"e","data":{"step":3,"train_loss":"low"}}],"has_more":true})")
                                  .events(u"j"_s, {}, &guard));
    ASSERT_TRUE(events);
    EXPECT_TRUE(events->points.isEmpty());
    EXPECT_FALSE(ended(odd(R"({"deleted":false})").removeFile(u"f"_s, &guard)));
    EXPECT_TRUE(ended(odd("").removeFile(u"f"_s, &guard)));
}

TEST_F(OddTrainer, CountsAsRunningWhileItSaysWordsThatNobodyKnows)
{
    for (const QByteArray &error :
         {QByteArray("null"), QByteArray("{}"), QByteArray(R"({"code":null,"message":null,"param":null})")}) {
        const auto job = ended(odd(R"({"id":"j","status":"polishing","error":)" + error + "}").job(u"j"_s, &guard));
        ASSERT_TRUE(job);
        EXPECT_EQ(job->state, JobState::Running);
        EXPECT_EQ(job->stateWord, u"polishing"_s);
        EXPECT_EQ(job->fault, TrainingFault());
    }
}

TEST_F(OddTrainer, NamesRowsInItsOwnWords)
{
    const QVector<std::pair<QByteArray, int>> cases{
        {R"({"message":"Example 14: the line is no valid JSON in UTF-8.","param":"training_file"})", 14},
        {R"({"message":"Invalid file format. Line 3, message 0: missing key","param":null})", 3},
        {R"({"message":"row #9 is empty"})", 9},
        {R"({"message":"Training file has 8 example(s), but must have at least 10 examples","param":"training_file"})",
         0},
        {R"({"message":"Example 2 is too long","param":"validation_file"})", 0},
        {R"({"message":"broken","param":"training_file[5]"})", 5},
        {R"("Example 4 is odd")", 4}};
    for (const auto &[error, row] : cases) {
        const auto job = ended(odd(R"({"id":"j","status":"failed","error":)" + error + "}").job(u"j"_s, &guard));
        ASSERT_TRUE(job);
        EXPECT_EQ(job->fault.row, row) << error.toStdString();
        EXPECT_FALSE(job->fault.message.isEmpty());
    }
}

TEST_F(OddTrainer, GivesTheSamePageForEver)
{
    const auto files = ended(odd(R"({"data":[{"id":"a"},{"id":"b"}],"has_more":true})").files(&guard));
    ASSERT_TRUE(files);
    EXPECT_EQ(files->size(), 2);
    EXPECT_LE(provider.requests.size(), 2);
}

TEST_F(OddTrainer, IsAskedAgainOnlyWhereNothingIsLeftBehind)
{
    const auto job = ended(odd("{}", 500).job(u"j"_s, &guard));
    EXPECT_EQ(job.error().kind, ErrorKind::Service);
    EXPECT_EQ(provider.requests.size(), 3);
    provider.requests.clear();
    EXPECT_FALSE(ended(odd("{}", 503).upload({u"a"_s, "x", 0}, &guard)));
    EXPECT_FALSE(ended(odd("{}", 429).create(request(), &guard)));
    EXPECT_EQ(provider.requests.size(), 2);
}

TEST_F(OddTrainer, GetsTheBodyThatWasShown)
{
    TrainingRequest wish = request();
    ended(odd(R"({"id":"j"})").create(wish, &guard));
    EXPECT_EQ(provider.requests[0].body, trainer(provider.url()).payload(wish));
    EXPECT_EQ(
        provider.requests[0].body,
        R"({"metadata":{"client_ref":"ref-1"},"method":{"supervised":{"hyperparameters":{}},"type":"supervised"},)"
        R"("model":"gpt-4o-mini-2024-07-18","seed":42,"suffix":"avatar-1234","training_file":"file-1",)"
        R"("validation_file":"file-2"})");
    wish.validationFile.clear();
    wish.options = {3, 8, 1.8, 16, 7, {}};
    const QByteArray before =
        R"({"metadata":{"client_ref":"ref-1"},"method":{"supervised":{"hyperparameters":{"batch_size":8,)"
        R"("learning_rate_multiplier":1.8,)";
    const QByteArray after = R"("n_epochs":3}},"type":"supervised"},"model":"gpt-4o-mini-2024-07-18","seed":7,)"
                             R"("training_file":"file-1"})";
    EXPECT_EQ(trainer(provider.url()).payload(wish), before + after) << "OpenAI refuses fields that it does not know";
    knowsRank = true;
    EXPECT_EQ(trainer(provider.url()).payload(wish), before + R"("lora_rank":16,)" + after);
}

} // namespace
} // namespace likeness
