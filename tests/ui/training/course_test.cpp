// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/trainings.h"
#include "tests/ui/training/training_page_test.h"
#include "ui/common/jobs/job_list.h"
#include "ui/training/chart/loss_chart.h"
#include "ui/training/watch/watch_step.h"

namespace likeness {
namespace {

using TrainingCourseTest = TrainingPageTest;

TEST_F(TrainingCourseTest, GoesFromTheDataToTheActiveVoiceAndBack)
{
    prepare();
    for (const QString &next : {u"Where to train"_qs, u"Settings"_qs, u"Cost"_qs})
        driver->click(next);
    driver->click(u"Start..."_qs);
    EXPECT_TRUE(driver->waitForWords(u"Send 60 examples to OpenAI for training?"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"127.0.0.1"_qs)) << qPrintable(driver->words());
    agree();
    EXPECT_TRUE(driver->waitForWords(u"is the active voice: chats are answered with it"_qs))
        << qPrintable(driver->words());
    EXPECT_EQ(provider.postsOf(), 1);
    ASSERT_EQ(provider.jobs.size(), 1);
    EXPECT_EQ(activeModel(), provider.jobs.first().tunedModel);
    EXPECT_EQ(driver->rows(u"Checkpoints"_qs).size(), 3);
    EXPECT_FALSE(driver->rows(u"Events"_qs).isEmpty());
    EXPECT_EQ(stage->page->findChild<LossChart *>()->runs().first().points.size(), 6);
    ASSERT_TRUE(driver->button(u"Back to the voice before"_qs)) << qPrintable(driver->words());
    driver->click(u"Back to the voice before"_qs);
    EXPECT_NE(activeModel(), provider.jobs.first().tunedModel);
    EXPECT_TRUE(driver->waitForWords(u"Make this the active voice"_qs)) << qPrintable(driver->words());
}

TEST_F(TrainingCourseTest, IsShownAsItGoes)
{
    prepare();
    provider.plan.isByHand = true;
    start();
    ASSERT_TRUE(driver->waitForWords(u"Files are checked"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"Waiting for the first loss value"_qs));
    provider.advance(); // queued
    ASSERT_TRUE(driver->waitForWords(u"Queued"_qs));
    provider.advance();
    provider.advance();
    driver->press(Qt::Key_F5);
    ASSERT_TRUE(driver->waitForWords(u"Running, step "_qs)) << qPrintable(driver->words());
    EXPECT_FALSE(driver->words().contains(u"Waiting for the first loss value"_qs));
    EXPECT_TRUE(driver->words().contains(u"Checked "_qs)) << qPrintable(driver->words());
}

TEST_F(TrainingCourseTest, ARejectedRowIsShownWhereItCanBePutRight)
{
    prepare();
    provider.plan.failsInValidation = ScriptedFault();
    start();
    ASSERT_TRUE(driver->waitForWords(u"rejected row 14"_qs)) << qPrintable(driver->words());
    driver->click(u"Show row 14"_qs);
    const auto jobs = stage->training.trainings.list(avatarId);
    ASSERT_TRUE(jobs) << why(jobs);
    const auto dataset = stage->training.trainings.dataset(jobs->items.first().datasetId);
    ASSERT_TRUE(dataset) << why(dataset);
    EXPECT_EQ(stage->navigator.asked, dataset->exampleIds[13]);
}

TEST_F(TrainingCourseTest, ARefusalLeadsToTheOtherPlacesAndIsNoJob)
{
    prepare();
    provider.isTrainingOffered = false;
    driver->goTo(u"Cost"_qs);
    driver->click(u"Start..."_qs);
    driver->awaitDialog();
    agree();
    ASSERT_TRUE(driver->waitFor([this] { return driver->step() == u"Where"_qs; })) << qPrintable(driver->words());
    EXPECT_TRUE(driver->waitForWords(u"Not offered to this account"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"It said on "_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->rows(u"Trainings"_qs).isEmpty());
    driver->click(u"Ask OpenAI once more"_qs);
    EXPECT_TRUE(driver->waitForWords(u"Available"_qs)) << qPrintable(driver->words());
}

TEST_F(TrainingCourseTest, StoppingSaysWhatThatMeansAndStops)
{
    prepare();
    provider.plan.isByHand = true;
    start();
    ASSERT_TRUE(driver->waitForWords(u"Files are checked"_qs));
    driver->click(u"Stop..."_qs);
    EXPECT_TRUE(driver->waitForWords(u"What was trained so far may be charged"_qs)) << qPrintable(driver->words());
    driver->click(u"Stop the training"_qs);
    EXPECT_TRUE(driver->waitForWords(u"It was cancelled."_qs)) << qPrintable(driver->words());
    EXPECT_EQ(provider.jobs.first().status, u"cancelled"_qs);
}

TEST_F(TrainingCourseTest, GoesOnWhereTheProgramEnded)
{
    prepare();
    provider.plan.isByHand = true;
    start();
    ASSERT_TRUE(driver->waitForWords(u"Files are checked"_qs));
    provider.jobs.first().plan.isByHand = false;
    openAgain();
    EXPECT_EQ(driver->step(), u"Watch"_qs);
    EXPECT_TRUE(driver->waitForWords(u"is the active voice: chats are answered with it"_qs))
        << qPrintable(driver->words());
    EXPECT_EQ(provider.postsOf(), 1);
}

TEST_F(TrainingCourseTest, WithoutAConnectionWhatIsKnownStays)
{
    prepare();
    provider.plan.isByHand = true;
    start();
    ASSERT_TRUE(driver->waitForWords(u"Files are checked"_qs));
    provider.goAway();
    EXPECT_TRUE(driver->waitForWords(u"It is tried again by itself"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"Files are checked"_qs));
    provider.jobs.first().plan.isByHand = false;
    provider.comeBack();
    driver->click(u"Try again now"_qs);
    EXPECT_TRUE(driver->waitForWords(u"is the active voice: chats are answered with it"_qs))
        << qPrintable(driver->words());
}

TEST_F(TrainingCourseTest, TheListOfJobsRenamesOverlaysAndDeletes)
{
    prepare();
    start();
    ASSERT_TRUE(driver->waitForWords(u"is the active voice: chats are answered with it"_qs))
        << qPrintable(driver->words());
    provider.plan.steps = 4;
    start();
    ASSERT_TRUE(driver->waitFor([this] { return driver->rows(u"Trainings"_qs).join(u'\n').count(u"Done"_qs) == 2; }));
    stage->page->watch().toggleOverlay(stage->page->watch().jobs().last().id);
    EXPECT_EQ(stage->page->findChild<LossChart *>()->runs().size(), 2);
    stage->actions.trigger(u"training.rename"_qs);
    driver->awaitDialog();
    driver->type(u"Name"_qs, u"warmer"_qs);
    driver->click(u"Rename"_qs);
    EXPECT_TRUE(driver->waitFor([this] { return driver->rows(u"Trainings"_qs).first().contains(u"warmer"_qs); }));
    stage->undo.undo();
    EXPECT_TRUE(driver->waitFor([this] { return !driver->rows(u"Trainings"_qs).first().contains(u"warmer"_qs); }));
    const QAction *remove = stage->actions.find(u"training.delete"_qs);
    ASSERT_TRUE(driver->waitFor([&] { return stage->actions.whyNot(remove).isEmpty(); }))
        << qPrintable(stage->actions.whyNot(remove));
    stage->actions.trigger(u"training.delete"_qs);
    driver->awaitDialog();
    driver->click(u"Delete it"_qs);
    EXPECT_TRUE(driver->waitFor([this] { return driver->rows(u"Trainings"_qs).size() == 1; }));
}

TEST_F(TrainingCourseTest, ACheckpointCanBeTriedInAChatWithoutBecomingTheVoice)
{
    prepare();
    driver->goTo(u"Settings"_qs);
    driver->click(u"Make it the active voice when it is done"_qs);
    start();
    ASSERT_TRUE(driver->waitForWords(u"Make this the active voice"_qs)) << qPrintable(driver->words());
    const QString before = activeModel();
    auto *table = driver->view(u"Checkpoints"_qs);
    table->setCurrentIndex(table->model()->index(1, 0));
    driver->click(u"Try this checkpoint"_qs);
    const auto chats = stage->talk.chats.list(avatarId);
    ASSERT_TRUE(chats && chats->size() == 1);
    EXPECT_EQ(stage->navigator.asked, chats->first().id);
    const auto voice = stage->talk.voices.voiceOf(avatarId, chats->first().voiceId);
    ASSERT_TRUE(voice) << why(voice);
    EXPECT_TRUE(voice->model.contains(u"ckpt"_qs)) << qPrintable(voice->model);
    EXPECT_FALSE(voice->usesExamples);
    EXPECT_EQ(activeModel(), before);
    driver->click(u"Use this checkpoint as the active voice"_qs);
    EXPECT_EQ(activeModel(), voice->model);
    stage->undo.undo();
    EXPECT_EQ(activeModel(), before);
}

TEST_F(TrainingCourseTest, TheKeyboardAloneStartsATraining)
{
    prepare();
    driver->button(u"1 Data"_qs)->setFocus();
    for (const QString &step : {u"Where"_qs, u"Settings"_qs, u"Cost"_qs}) {
        for (int i = 0; i < 40 && (!stage->window.focusWidget()->property("isPrimary").toBool()); ++i)
            driver->press(Qt::Key_Tab);
        driver->press(Qt::Key_Space);
        ASSERT_EQ(driver->step(), step);
        driver
            ->button(QStringLiteral("%1 %2")
                         .arg(stage->page->step() == TrainingStep::Where          ? 2
                                  : stage->page->step() == TrainingStep::Settings ? 3
                                                                                  : 4)
                         .arg(step))
            ->setFocus();
    }
    for (int i = 0; i < 40 && !stage->window.focusWidget()->property("isPrimary").toBool(); ++i)
        driver->press(Qt::Key_Tab);
    driver->press(Qt::Key_Space);
    QDialog *sheet = driver->awaitDialog();
    QTest::keyClick(sheet, Qt::Key_Return); // cancels: nothing is sent before somebody moves to the button
    ASSERT_TRUE(driver->waitFor([this] { return driver->dialog() == nullptr; }));
    EXPECT_EQ(provider.count("POST", "/files"), 0);
    driver->press(Qt::Key_Space);
    sheet = driver->awaitDialog();
    for (int i = 0; i < 40 && !(sheet->focusWidget() && sheet->focusWidget()->property("isPrimary").toBool()); ++i)
        QTest::keyClick(sheet->focusWidget() ? sheet->focusWidget() : sheet, Qt::Key_Tab);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(driver->waitFor([this] { return driver->step() == u"Watch"_qs; }));
}

} // namespace
} // namespace likeness
