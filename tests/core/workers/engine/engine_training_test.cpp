// SPDX-License-Identifier: GPL-3.0-or-later
// A training of the practice model by the real engine, through the same calls that train anywhere else.
#include "domain/training/trainer.h"
#include "providers/engine/engine_client.h"
#include "providers/openai/openai_servers.h"
#include "services/models/local/engine_account.h"
#include "services/models/local/engine_servers.h"
#include "workers/engine/engine_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

class KeptTickets final : public EngineTickets {
public:
    bool canKeep() const override { return true; }
    Result<std::optional<EngineTicket>> ticket() const override { return kept; }
    Result<> keep(const EngineTicket &ticket) override
    {
        kept = ticket;
        return {};
    }
    Result<QByteArray> dataKey() const override { return QByteArray(32, 'k'); }

    std::optional<EngineTicket> kept;
};

QByteArray rows(int first, int count)
{
    QByteArray all;
    for (int i = first; i < first + count; ++i)
        all += R"({"messages":[{"role":"system","content":"You are Mara."},{"role":"user","content":"question )"
            + QByteArray::number(i) + R"("},{"role":"assistant","content":"answer )" + QByteArray::number(i * 7)
            + "\"}]}\n";
    return all;
}

class EngineTraining : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!QFile::exists(program))
            GTEST_SKIP() << "built without the engine";
        trainer = servers.trainer(engineAccount(u"This computer"_s).server, {});
    }

    void TearDown() override
    {
        if (engine.state() == EngineState::Running)
            ended(engine.stop());
    }

    template <typename T> Result<T> ended(const QFuture<Result<T>> &future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 60'000));
        if (future.resultCount() == 0)
            return failure(ErrorKind::Cancelled);
        EXPECT_TRUE(future.result()) << future.result().error().detail.toStdString();
        return future.result();
    }

    RemoteJob created(int epochs)
    {
        const auto training = ended(trainer->upload({u"ref-training.jsonl"_s, rows(0, 12), 86'400}, &guard));
        const auto validation = ended(trainer->upload({u"ref-validation.jsonl"_s, rows(12, 2), 0}, &guard));
        if (!training || !validation)
            return {};
        TrainingRequest request{u"ref"_s, practiceModelId, training->id, validation->id, {}};
        request.options = {epochs, 4, 0, 4, 42, u"avatar-mara"_s};
        return ended(trainer->create(request, &guard)).value_or(RemoteJob());
    }

    RemoteJob until(JobState state, const QString &job)
    {
        RemoteJob last;
        const bool isThere = QTest::qWaitFor(
            [&] {
                last = ended(trainer->job(job, &guard)).value_or(RemoteJob());
                return last.state == state || isOver(last.state);
            },
            120'000);
        EXPECT_TRUE(isThere && last.state == state)
            << last.stateWord.toStdString() << ' ' << last.fault.message.toStdString();
        return last;
    }

    const QString program = QStringLiteral(LIKENESS_BIN "/likeness-engine");
    QTemporaryDir folder;
    KeptTickets tickets;
    EngineClient client;
    OpenAiServers out;
    EngineProcess engine{{folder.filePath(u"engine"_s), program}, tickets, client};
    EngineServers servers{out, &engine};
    std::unique_ptr<Trainer> trainer;
    QObject guard;
};

TEST_F(EngineTraining, GoesFromFilesToAModelAndIsRemovedAgain)
{
    const RemoteJob made = created(2);
    EXPECT_EQ(made.clientRef, u"ref"_s);
    EXPECT_EQ(ended(trainer->files(&guard)).value_or(QVector<RemoteFile>()).size(), 2);
    const auto same = ended(trainer->jobsOf(u"ref"_s, &guard));
    ASSERT_TRUE(same && same->size() == 1);
    EXPECT_EQ(same->first().ids.job, made.ids.job);

    const RemoteJob done = until(JobState::Succeeded, made.ids.job);
    EXPECT_TRUE(done.tunedModel.startsWith(u"ft:likeness-practice:local:avatar-mara:"));
    EXPECT_EQ(done.resolved.epochs, 2);
    EXPECT_EQ(done.resolved.batchSize, 4);
    EXPECT_EQ(done.resolved.loraRank, 4) << "the engine knows the rank";
    EXPECT_EQ(done.resolved.seed, 42U);
    EXPECT_GT(done.trainedTokens, 0);
    EXPECT_TRUE(done.finishedAt.isValid());

    const auto events = ended(trainer->events(made.ids.job, {}, &guard));
    ASSERT_TRUE(events);
    EXPECT_EQ(events->totalSteps, 6);
    ASSERT_EQ(events->points.size(), 6);
    EXPECT_TRUE(events->points[0].trainLoss && events->points[0].trainAccuracy);
    EXPECT_TRUE(events->points[5].bestValidLoss());
    EXPECT_DOUBLE_EQ(events->points[5].epoch, 2);
    QStringList known;
    for (const TrainingEvent &event : events->events)
        known.append(event.id);
    EXPECT_EQ(ended(trainer->events(made.ids.job, known, &guard)).value_or(RemoteEvents{{{}}, {}, 0}).events.size(), 0);

    const auto checkpoints = ended(trainer->checkpoints(made.ids.job, &guard));
    ASSERT_TRUE(checkpoints && checkpoints->size() == 2);
    EXPECT_EQ(checkpoints->first().figures.step, 3);
    EXPECT_DOUBLE_EQ(checkpoints->first().figures.epoch, 1);

    ASSERT_EQ(done.ids.resultFiles.size(), 1);
    const auto curve = curveFrom(ended(trainer->content(done.ids.resultFiles[0], &guard)).value_or(QByteArray()));
    ASSERT_EQ(curve.size(), 6);
    EXPECT_NEAR(curve[5].trainLoss.value_or(0), events->points[5].trainLoss.value_or(1), 1e-4);
    EXPECT_NEAR(curve[5].validLoss.value_or(0), events->points[5].bestValidLoss().value_or(1), 1e-4);

    EXPECT_TRUE(ended(trainer->removeModel(done.tunedModel, &guard)));
    EXPECT_TRUE(ended(trainer->removeModel(done.tunedModel, &guard))) << "which is gone";
    for (const QString &file : {done.ids.trainingFile, done.ids.validationFile})
        EXPECT_TRUE(ended(trainer->removeFile(file, &guard)));
}

TEST_F(EngineTraining, IsPausedKilledFoundAgainAndCancelled)
{
    const QString job = created(50).ids.job;
    until(JobState::Running, job);
    ended(trainer->pause(job, &guard));
    until(JobState::Paused, job);
    ASSERT_TRUE(tickets.kept);
    ::kill(pid_t(tickets.kept->processId), SIGKILL);
    ASSERT_TRUE(QTest::qWaitFor([&] { return engine.state() != EngineState::Running; }, 20'000));
    const auto found = ended(trainer->jobsOf(u"ref"_s, &guard)); // starts it again
    ASSERT_TRUE(found && found->size() == 1);
    EXPECT_EQ(found->first().state, JobState::Paused);
    ended(trainer->resume(job, &guard));
    until(JobState::Running, job);
    ended(trainer->cancel(job, &guard));
    until(JobState::Cancelled, job);
}

} // namespace
} // namespace likeness
