// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/training/training_test.h"

#include <QSignalSpy>

namespace likeness {
namespace {

using TrainingsTest = TrainingTest;

TEST_F(TrainingsTest, GoesFromTheAgreementToTheActiveVoice)
{
    QSignalSpy news(&trainings(), &Trainings::newsCame);
    const QString id = started(offer());
    EXPECT_EQ(provider.requests.size(), 0) << "nothing is sent before the caller knows the training";
    ASSERT_TRUE(finished(id));

    const TrainingJob done = job(id);
    EXPECT_EQ(done.state, JobState::Succeeded);
    EXPECT_EQ(done.tunedModel, provider.jobs.first().tunedModel);
    EXPECT_EQ(done.totalSteps, 6);
    EXPECT_EQ(done.resolved.epochs, 3);
    EXPECT_TRUE(done.startedAt.isValid() && done.finishedAt.isValid() && done.checkedAt.isValid());
    EXPECT_EQ(steps(id), (QVector<int>{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(trainings().checkpoints(id)->size(), 3);
    EXPECT_GE(trainings().events(id)->size(), 9);
    EXPECT_GT(news.count(), 0);

    EXPECT_EQ(provider.uploads, (QStringList{id + u"-training.jsonl"_s, id + u"-validation.jsonl"_s}));
    EXPECT_EQ(provider.postsOf(id), 1);
    const auto voice = table->voices.active(avatarId);
    ASSERT_TRUE(voice);
    EXPECT_EQ(voice->model, done.tunedModel);
    EXPECT_FALSE(voice->usesExamples) << "it was trained on them";
    EXPECT_EQ(voice->promptVersionId, versionId);
    EXPECT_EQ(library->avatars().find(avatarId)->voice.fineTunedModel, done.tunedModel);
    ASSERT_EQ(table->ended.size(), 1);
    EXPECT_EQ(table->ended.first().state, JobState::Succeeded);
}

TEST_F(TrainingsTest, SendsTheFilesAsTheyWereFrozenAndLetsThemExpire)
{
    provider.plan.isByHand = true;
    const TrainingOffer agreed = offer();
    const QString id = started(agreed);
    ASSERT_TRUE(reached(id, JobState::Validating));
    ASSERT_EQ(provider.files.size(), 2);
    EXPECT_EQ(provider.files[0].content, agreed.dataset.training);
    EXPECT_EQ(provider.files[1].content, agreed.dataset.validation);
    EXPECT_EQ(provider.files[0].expiresAfter, 30 * 24 * 3'600);
    EXPECT_EQ(trainings().dataset(job(id).datasetId)->training, agreed.dataset.training);
}

TEST_F(TrainingsTest, PaysWhatTheProviderCountedAtThePriceOfTheStart)
{
    provider.plan.trainedTokens = 10'000;
    const QString id = started(offer());
    ASSERT_TRUE(waited([&] { return transferOf(id).outcome == TransferOutcome::Sending; }));
    EXPECT_EQ(table->desk.budget.spentThisMonth()->toDecimal(), u"0.05"_s) << "reserved while it goes on";
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).cost->toDecimal(), u"0.03"_s);
    EXPECT_EQ(transferOf(id).outcome, TransferOutcome::Answered);
    EXPECT_EQ(table->desk.budget.spentThisMonth()->toDecimal(), u"0.03"_s);
}

TEST_F(TrainingsTest, DeletesItsFilesAfterTheEndOrKeepsThemWhereItShall)
{
    const QString id = started(offer());
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(provider.files.size(), 0);
    EXPECT_EQ(provider.deletedFiles.size(), 3) << "with the result's";

    TrainingOffer keeping = offer();
    keeping.wish.deletesFiles = false;
    const QString kept = started(keeping);
    ASSERT_TRUE(finished(kept));
    EXPECT_EQ(filesLeft(kept), 3);
    EXPECT_EQ(provider.files.size(), 3);
    ASSERT_TRUE(awaited(trainings().removeFiles(kept)));
    EXPECT_EQ(filesLeft(kept), 0);
    EXPECT_EQ(provider.files.size(), 0);
}

TEST_F(TrainingsTest, FilesThatCouldNotBeDeletedAreDeletedAtTheNextStart)
{
    provider.refuseNext("DELETE", "/files", 500, "{}");
    provider.refuseNext("DELETE", "/files", 500, "{}");
    provider.refuseNext("DELETE", "/files", 500, "{}");
    const QString id = started(offer());
    ASSERT_TRUE(waited([&] { return job(id).isClosed && !trainings().nextCheck(id).isValid(); }));
    EXPECT_EQ(filesLeft(id), 1) << "what is not deleted stays named";
    EXPECT_EQ(provider.deletedFiles.size(), 2);
    restart();
    ASSERT_TRUE(waited([&] { return filesLeft(id) == 0; }));
    EXPECT_EQ(provider.files.size(), 0);
    EXPECT_TRUE(table->ended.isEmpty()) << "its end was told already";
}

TEST_F(TrainingsTest, AFailureInTheValidationNamesTheRow)
{
    provider.plan.failsInValidation = ScriptedFault();
    const QString id = started(offer());
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Failed);
    EXPECT_EQ(job(id).fault.row, 14);
    EXPECT_EQ(job(id).fault.message, ScriptedFault().message);
    EXPECT_EQ(job(id).cost->nanos, 0);
    EXPECT_EQ(table->desk.budget.spentThisMonth()->nanos, 0);
    EXPECT_NE(table->voices.active(avatarId)->promptVersionId, versionId);
    ASSERT_EQ(table->ended.size(), 1);
}

TEST_F(TrainingsTest, CanBeCancelledWhileItTrains)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    const auto done = awaited(trainings().cancel(id));
    ASSERT_TRUE(done) << why(done);
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Cancelled);
    EXPECT_EQ(provider.jobs.first().status, u"cancelled"_s);
    EXPECT_EQ(provider.files.size(), 0);
    EXPECT_EQ(transferOf(id).outcome, TransferOutcome::Cancelled);
    EXPECT_EQ(table->ended.size(), 1);
}

TEST_F(TrainingsTest, CanBeCancelledBeforeTheProviderHasAJob)
{
    provider.goAway();
    const QString id = started(offer());
    ASSERT_TRUE(waited([&] { return trainings().trouble(id).has_value(); }));
    EXPECT_EQ(trainings().trouble(id)->kind, ErrorKind::Offline);
    provider.comeBack();
    const auto done = awaited(trainings().cancel(id));
    ASSERT_TRUE(done) << why(done);
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Cancelled);
    EXPECT_EQ(job(id).cost->nanos, 0);
    EXPECT_EQ(provider.jobs.size(), 0);
    EXPECT_EQ(provider.files.size(), 0);
}

TEST_F(TrainingsTest, CancellingInTheMiddleOfTheCreationStopsWhatArrived)
{
    QString id;
    provider.onRequest = [&](ScriptedTraining::Moment moment, const ProviderRequest &request) {
        if (moment == ScriptedTraining::Moment::Done && request.path == "/v1/fine_tuning/jobs"
            && request.method == "POST")
            trainings().cancel(id);
    };
    provider.plan.isByHand = true;
    id = started(offer());
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Cancelled);
    ASSERT_EQ(provider.jobs.size(), 1);
    EXPECT_EQ(provider.jobs.first().status, u"cancelled"_s);
    EXPECT_EQ(provider.files.size(), 0);
    EXPECT_EQ(table->ended.size(), 1);
}

TEST_F(TrainingsTest, CanBePausedAndGoesOn)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    ASSERT_TRUE(reached(id, JobState::Validating));
    provider.advance();
    provider.advance();
    ASSERT_TRUE(reached(id, JobState::Running));
    ASSERT_TRUE(awaited(trainings().pause(id)));
    EXPECT_EQ(job(id).state, JobState::Paused);
    ASSERT_TRUE(awaited(trainings().resume(id)));
    provider.jobs.first().plan.isByHand = false;
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(steps(id).size(), 6);
}

TEST_F(TrainingsTest, ARefusalIsRememberedOfTheTargetAndIsNoFailedTraining)
{
    provider.isTrainingOffered = false;
    const QString id = started(offer());
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Refused);
    EXPECT_TRUE(trainings().list(avatarId)->items.isEmpty());
    EXPECT_EQ(provider.files.size(), 0) << "its files are deleted at once";
    EXPECT_EQ(table->desk.budget.spentThisMonth()->nanos, 0);
    const auto target = table->training.targets.find(account.id);
    ASSERT_TRUE(target) << why(target);
    EXPECT_EQ(target->state, TargetState::NotOffered);
    EXPECT_TRUE(target->refusal.contains(u"wound down"_s)) << target->refusal.toStdString();
    ASSERT_EQ(table->ended.size(), 1);
    EXPECT_EQ(table->ended.first().state, JobState::Refused);
}

TEST_F(TrainingsTest, WithoutCreditItWaitsForThePerson)
{
    provider.hasCredit = false;
    const QString id = started(offer());
    ASSERT_TRUE(waits(id, ErrorKind::NoCredit));
    EXPECT_EQ(job(id).state, JobState::Creating);
    provider.hasCredit = true;
    ASSERT_TRUE(trainings().tryAgain(id));
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(job(id).state, JobState::Succeeded);
    EXPECT_EQ(provider.jobs.size(), 1);
}

TEST_F(TrainingsTest, ADoubleClickStartsOneTraining)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    EXPECT_EQ(started(offer()), id);
    ASSERT_TRUE(reached(id, JobState::Validating));
    EXPECT_EQ(started(offer()), id);
    EXPECT_EQ(provider.jobs.size(), 1);
}

TEST_F(TrainingsTest, StartsNothingOverTheLimits)
{
    ASSERT_TRUE(table->desk.budget.setMonthlyLimit(*Money::fromDecimal(u"0.04"_s)));
    EXPECT_EQ(trainings().start(offer()).error().kind, ErrorKind::OverBudget);
    ASSERT_TRUE(table->desk.budget.setMonthlyLimit({}));
    ASSERT_TRUE(table->desk.budget.setTrainingLimit(0));
    EXPECT_EQ(trainings().start(offer()).error(), (Error{ErrorKind::Denied, account.server.name, u"training_limit"_s}));
    ASSERT_TRUE(table->desk.budget.setTrainingLimit({}));
    TrainingOffer few = offer();
    few.check.findings = {{FindingKind::TooFewRows, FindingWeight::Stop, {}, 3, {}}};
    EXPECT_EQ(trainings().start(few).error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(trainings().list(avatarId)->items.isEmpty());
    EXPECT_EQ(table->desk.budget.spentThisMonth()->nanos, 0);
}

TEST_F(TrainingsTest, IsNamedFoundAndRemoved)
{
    provider.plan.isByHand = true;
    const QString id = started(offer());
    EXPECT_EQ(trainings().remove(id).error().kind, ErrorKind::InUse);
    ASSERT_TRUE(trainings().rename(id, u" Warm  "_s));
    ASSERT_TRUE(trainings().setNote(id, u"with stories"_s));
    ASSERT_TRUE(reached(id, JobState::Validating));
    EXPECT_EQ(trainings().find(avatarId, u"latest"_s)->name, u"Warm"_s);
    EXPECT_EQ(trainings().find(avatarId, u"1"_s)->note, u"with stories"_s);
    EXPECT_EQ(trainings().find(avatarId, u"2"_s).error().kind, ErrorKind::NotFound);
    provider.jobs.first().plan.isByHand = false;
    ASSERT_TRUE(finished(id));
    EXPECT_EQ(table->voices.active(avatarId)->name, u"Warm"_s);
    ASSERT_TRUE(trainings().remove(id));
    EXPECT_EQ(trainings().job(id).error().kind, ErrorKind::NotFound);
}

TEST_F(TrainingsTest, RemovesTheTunedModelWithItsCheckpoints)
{
    const QString id = started(offer());
    ASSERT_TRUE(finished(id));
    provider.mayDeleteModels = false;
    EXPECT_EQ(awaited(trainings().removeModel(id)).error().kind, ErrorKind::Denied);
    EXPECT_FALSE(job(id).tunedModel.isEmpty());
    provider.mayDeleteModels = true;
    const auto removed = awaited(trainings().removeModel(id));
    ASSERT_TRUE(removed) << why(removed);
    EXPECT_TRUE(job(id).tunedModel.isEmpty());
    EXPECT_EQ(provider.deletedModels.size(), 4) << "three checkpoints and the model itself";
    EXPECT_EQ(steps(id).size(), 6) << "the curve stays";
}

TEST_F(TrainingsTest, RemembersWhatStandsForWhatWasHidden)
{
    TrainingOffer hiding = offer();
    hiding.hidden = {{PersonalKind::Phone, u"0151 2345678"_s, u"<phone 1>"_s, 2}};
    provider.plan.isByHand = true;
    const QString id = started(hiding);
    EXPECT_EQ(transferOf(id).hidden, 2);
    Question question;
    question.avatarId = avatarId;
    question.accountId = account.id;
    question.request.model = u"gpt-4o"_s;
    question.request.messages = {{ChatRole::User, u"call 0170 1111111 or 0151 2345678"_s, {}}};
    const auto preview = table->desk.questions.preview(question);
    ASSERT_TRUE(preview) << why(preview);
    for (const HiddenPiece &piece : preview->hidden)
        EXPECT_EQ(piece.standIn == u"<phone 1>"_s, piece.text == u"0151 2345678"_s) << piece.standIn.toStdString();
    EXPECT_EQ(preview->hidden.size(), 2);
}

} // namespace
} // namespace likeness
