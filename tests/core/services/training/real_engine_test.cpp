// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/engine/engine_client.h"
#include "providers/hub/hub_file_download.h"
#include "services/models/local/engine_account.h"
#include "tests/core/services/training/training_test.h"
#include "workers/engine/engine_process.h"

namespace likeness {
namespace {

/// The engine as it is shipped, with the practice model.
class RealEngineTest : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        constexpr int speed = 20;
        engine = std::make_unique<EngineProcess>(
            EngineSettings{dataDir() + u"/engine"_s, QStringLiteral(LIKENESS_BIN "/likeness-engine"), {}},
            library->engine(), client);
        table = std::make_unique<TrainingTable>(*library, servers, std::make_unique<HastyClock>(speed),
                                                ThisComputer{engine.get(), &client, &hub, u"This computer"_s});
    }

    void TearDown() override
    {
        table.reset();
        awaited(engine->stop());
    }

    EngineClient client;
    HuggingFaceHub hub;
    OpenAiServers servers;
    std::unique_ptr<EngineProcess> engine;
    std::unique_ptr<TrainingTable> table;
};

TEST_F(RealEngineTest, ThePracticeModelBecomesTheActiveVoice)
{
    Trainings &trainings = table->training.trainings;
    TrainingOffer offer = trainingOffer(avatarId, engineAccount(u"This computer"_s), {});
    offer.wish.model = practiceModelId;
    offer.wish.options.epochs = 2;
    offer.model = {};
    offer.model.id = practiceModelId;
    offer.target.isHere = true;
    offer.estimate.cost = Money();
    const auto job = trainings.start(offer);
    ASSERT_TRUE(job) << why(job);
    const auto isDone = [&] { return trainings.job(job->id)->isClosed && !trainings.nextCheck(job->id).isValid(); };
    ASSERT_TRUE(QTest::qWaitFor(isDone, 120'000)) << trainings.trouble(job->id).value_or(Error()).detail.toStdString();
    const auto done = trainings.job(job->id);
    EXPECT_EQ(done->state, JobState::Succeeded) << done->fault.message.toStdString();
    EXPECT_FALSE(trainings.points(job->id)->isEmpty());
    EXPECT_EQ(done->cost->nanos, 0);
    EXPECT_TRUE(done->remote.trainingFile.isEmpty()) << "its files are deleted here as well";
    const auto voice = table->voices.active(avatarId);
    ASSERT_TRUE(voice) << why(voice);
    EXPECT_EQ(voice->accountId, engineAccountId);
    EXPECT_EQ(voice->model, done->tunedModel);
    EXPECT_EQ(table->ended.size(), 1);
}

} // namespace
} // namespace likeness
