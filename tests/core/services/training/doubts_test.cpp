// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent and never answered, and everything else that goes wrong on the way.
#include "tests/core/services/training/training_test.h"

namespace likeness {
namespace {

using DoubtsTest = TrainingTest;
using What = ScriptedTraining::Mishap::What;

TEST_F(DoubtsTest, AnUploadWithoutAnAnswerIsFoundByItsName)
{
    provider.loseNextAnswer("/files");
    const QString id = started(offer());
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(provider.uploads.size(), 2);
    EXPECT_FALSE(trainings().trouble(id));
}

TEST_F(DoubtsTest, TheSecondUploadLikewise)
{
    provider.onRequest = [&](ScriptedTraining::Moment moment, const ProviderRequest &request) {
        if (moment == ScriptedTraining::Moment::Done && request.path == "/v1/files" && provider.uploads.size() == 1
            && provider.mishaps.isEmpty() && request.method == "POST")
            provider.loseNextAnswer("/files");
    };
    const QString id = started(offer());
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(provider.uploads.size(), 2);
}

TEST_F(DoubtsTest, ACreationWithoutAnAnswerIsAdopted)
{
    provider.loseNextAnswer("/fine_tuning/jobs");
    const QString id = started(offer());
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(provider.postsOf(id), 1);
    EXPECT_EQ(job(id).remote.job, provider.jobs.first().id);
}

TEST_F(DoubtsTest, AServerErrorOfACreationIsNoReasonToSendItAgain)
{
    provider.refuseNext("POST", "/fine_tuning/jobs", 502, "<html>Bad gateway</html>");
    const QString id = started(offer());
    ASSERT_TRUE(waits(id, ErrorKind::Interrupted));
    EXPECT_EQ(trainings().trouble(id)->detail, u"in_doubt"_s);
    EXPECT_TRUE(job(id).isInDoubt);
    EXPECT_EQ(provider.postsOf(id), 1);
    EXPECT_GE(provider.count("GET", "/fine_tuning/jobs"), 4) << "it is looked for more than once";

    ASSERT_TRUE(trainings().tryAgain(id));
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(provider.postsOf(id), 2) << "the person asked for the second";
    EXPECT_EQ(provider.jobs.size(), 1);
}

TEST_F(DoubtsTest, AFileThatDidNotArriveIsSentAgainOnlyWhenThePersonSaysSo)
{
    provider.mishaps.append({What::LosesRequest, "POST", "/files"});
    const QString id = started(offer());
    ASSERT_TRUE(waits(id, ErrorKind::Interrupted));
    EXPECT_EQ(provider.count("POST", "/files"), 1);
    ASSERT_TRUE(trainings().tryAgain(id));
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(provider.uploads.size(), 2);
}

TEST_F(DoubtsTest, TryingAgainAdoptsWhatArrivedMeanwhile)
{
    provider.mishaps.append({What::LosesRequest, "POST", "/fine_tuning/jobs"});
    const QString id = started(offer());
    ASSERT_TRUE(waits(id, ErrorKind::Interrupted));
    // It was on its way all the time.
    ScriptedJob late;
    late.id = u"ftjob-late"_s;
    late.plan = provider.plan;
    late.request = provider.requests.at(2).json();
    provider.jobs.append(late);
    ASSERT_TRUE(trainings().tryAgain(id));
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).remote.job, u"ftjob-late"_s);
    EXPECT_EQ(provider.postsOf(id), 1);
}

TEST_F(DoubtsTest, AProviderThatIsAwayForAnHourIsWaitedFor)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    provider.goAway();
    const qint64 before = table->hasty->passed;
    ASSERT_TRUE(waited([&] { return table->hasty->passed - before > 3'600'000; }));
    EXPECT_EQ(trainings().trouble(id)->kind, ErrorKind::Offline);
    EXPECT_EQ(job(id).state, JobState::Validating) << "what is not known stays as it was";
    const auto longest = *std::max_element(table->hasty->waits.cbegin(), table->hasty->waits.cend());
    EXPECT_EQ(longest, std::chrono::minutes(5));
    provider.comeBack();
    provider.jobs.first().plan.isByHand = false;
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(steps(id).size(), 6) << "what was missed is filled in";
    EXPECT_FALSE(trainings().trouble(id));
}

TEST_F(DoubtsTest, AwayBetweenTheFilesAndTheCreationSendsOneCreation)
{
    provider.onRequest = [&](ScriptedTraining::Moment moment, const ProviderRequest &) {
        if (moment == ScriptedTraining::Moment::Done && provider.uploads.size() == 2 && provider.jobs.isEmpty())
            QTimer::singleShot(0, &provider, [&] { provider.goAway(); });
    };
    const QString id = started(offer());
    ASSERT_TRUE(waited([&] { return trainings().trouble(id).has_value(); }));
    provider.onRequest = {};
    provider.comeBack();
    ASSERT_TRUE(waited([&] { return isOver(job(id).state) || waitsInDoubt(id); }));
    if (waitsInDoubt(id)) { // it went away in the very middle
        ASSERT_TRUE(trainings().tryAgain(id));
    }
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(provider.jobs.size(), 1);
}

TEST_F(DoubtsTest, AKeyThatIsRefusedWaitsForAnother)
{
    provider.secret = "sk-test-another-0123456789";
    const QString id = started(offer());
    ASSERT_TRUE(waits(id, ErrorKind::KeyRefused));
    EXPECT_EQ(provider.count("POST", "/files"), 1);
    ASSERT_TRUE(table->desk.accounts.replaceKey(account.id, provider.secret));
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
}

TEST_F(DoubtsTest, AnAccountThatIsGoneIsToldAndComesBack)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    const auto removed = table->desk.accounts.remove(account.id);
    ASSERT_TRUE(removed) << why(removed);
    ASSERT_TRUE(waits(id, ErrorKind::NoKey));
    ASSERT_TRUE(table->desk.accounts.putBack(*removed));
    provider.jobs.first().plan.isByHand = false;
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
}

TEST_F(DoubtsTest, AnAvatarThatIsRemovedTakesItsTrainingAlong)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    ASSERT_TRUE(library->avatars().remove(avatarId));
    trainings().checkNow(id);
    ASSERT_TRUE(waited([&] { return !trainings().job(id); }));
    const int asked = int(provider.requests.size());
    QTest::qWait(50);
    EXPECT_LE(provider.requests.size(), asked + 3) << "nobody asks for it any more";
}

TEST_F(DoubtsTest, AJobThatIsNoLongerListedIsGoneAndKeepsItsCurve)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    provider.advance();
    provider.advance();
    provider.advance();
    ASSERT_TRUE(waited([&] { return steps(id).size() == 2; }));
    provider.jobs.clear();
    ASSERT_TRUE(waits(id, ErrorKind::NotFound));
    EXPECT_TRUE(job(id).isGone);
    EXPECT_EQ(steps(id).size(), 2);
    ASSERT_TRUE(trainings().remove(id));
    EXPECT_EQ(table->desk.budget.spentThisMonth()->toDecimal(), u"0.05"_s) << "nobody knows what it cost";
    restart();
    EXPECT_EQ(table->desk.budget.spentThisMonth()->toDecimal(), u"0.05"_s);
}

TEST_F(DoubtsTest, OneThatIsGoneCanBeGivenUp)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    provider.jobs.clear();
    ASSERT_TRUE(waits(id, ErrorKind::NotFound));
    ASSERT_TRUE(awaited(trainings().cancel(id)));
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Cancelled);
    EXPECT_EQ(table->ended.size(), 1);
}

TEST_F(DoubtsTest, NewsOfWhatHappenedWhileTheProgramWasClosed)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    table.reset();
    library.reset();
    for (int i = 0; i < 8; ++i)
        provider.advance();
    reopen();
    sit();
    EXPECT_EQ(job(id).state, JobState::Validating);
    trainings().resumeAll();
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(steps(id), (QVector<int>{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(table->ended.size(), 1);
    EXPECT_EQ(table->voices.active(avatarId)->model, job(id).tunedModel);
    restart();
    QTest::qWait(50);
    EXPECT_TRUE(table->ended.isEmpty()) << "told once";
}

TEST_F(DoubtsTest, TheMoneyStaysReservedOverARestart)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    restart();
    EXPECT_EQ(transferOf(id).outcome, TransferOutcome::Sending) << "it is under way, and not in doubt";
    EXPECT_EQ(table->desk.budget.spentThisMonth()->toDecimal(), u"0.05"_s);
}

TEST_F(DoubtsTest, MoneyOfATrainingThatNeverCameToBeIsFreeAgain)
{
    Transfer lost;
    lost.avatarId = avatarId;
    lost.purpose = SendPurpose::Training;
    lost.estimatedCost = *Money::fromDecimal(u"7"_s);
    ASSERT_TRUE(table->desk.budget.reserve(lost)); // and then the program was killed
    restart();
    EXPECT_EQ(table->desk.budget.spentThisMonth()->nanos, 0);
}

TEST_F(DoubtsTest, AJumpOfTheClockDoesNoHarm)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    table->hasty->jump = -86'400;
    provider.clockOffset = 86'400;
    provider.advance();
    provider.advance();
    ASSERT_TRUE(reached(id, JobState::Running));
    table->hasty->jump = 3 * 86'400;
    provider.jobs.first().plan.isByHand = false;
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(steps(id).size(), 6);
    EXPECT_EQ(provider.postsOf(id), 1);
}

TEST_F(DoubtsTest, ALockedLibraryStopsItAndUnlockingGoesOn)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    library->lock();
    QTest::qWait(20);
    const int asked = int(provider.requests.size());
    QTest::qWait(50);
    EXPECT_LE(provider.requests.size(), asked + 1) << "one may have been on its way";
    trainings().resumeAll();
    ASSERT_TRUE(awaited(library->unlock({std::nullopt, &secrets, {}})));
    trainings().resumeAll();
    provider.jobs.first().plan.isByHand = false;
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
}

TEST_F(DoubtsTest, ALibraryThatIsOnlyReadSendsNothing)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    table.reset();
    const int asked = int(provider.requests.size());
    reopen(OpenMode::ReadOnly);
    sit();
    trainings().resumeAll();
    QTest::qWait(50);
    EXPECT_LE(provider.requests.size(), asked + 1) << "one may have been on its way";
    EXPECT_EQ(job(id).state, JobState::Validating);
}

} // namespace
} // namespace likeness
