// SPDX-License-Identifier: GPL-3.0-or-later
// From the sample to a voice of its own and a chat with it, in the real window, on the real engine.
#include "providers/engine/engine_client.h"
#include "tests/ui/drivers/chat_driver.h"
#include "tests/ui/drivers/training_driver.h"
#include "tests/ui/drivers/window_test.h"
#include "ui/chat/voice/voice_line.h"
#include "ui/common/actions/actions.h"
#include "ui/shell/page_stack.h"
#include "ui/training/chart/loss_chart.h"
#include "ui/training/training_page.h"
#include "ui/training/watch/watch_step.h"
#include "workers/engine/engine_process.h"

#include <QListView>
#include <QPushButton>
#include <QSpinBox>

namespace likeness {
namespace {

/// To end an engine takes no more than its folder.
struct NoTickets final : EngineTickets {
    bool canKeep() const override { return false; }
    Result<std::optional<EngineTicket>> ticket() const override { return std::optional<EngineTicket>(); }
    Result<> keep(const EngineTicket &) override { return {}; }
    Result<QByteArray> dataKey() const override { return QByteArray(); }
};

class TrainingJourney : public WindowTest {
protected:
    void SetUp() override
    {
        if (!EngineProcess::isInstalled())
            GTEST_SKIP() << "built without the engine";
        WindowTest::SetUp();
    }

    /// Nothing of the test's goes on after it: the engine would wait ten minutes for the next question.
    void TearDown() override
    {
        application.reset();
        NoTickets tickets;
        EngineClient calls;
        EngineProcess engine({file(u"library/engine"_qs)}, tickets, calls);
        const auto stopped = engine.stop();
        EXPECT_TRUE(QTest::qWaitFor([&] { return stopped.isFinished(); }, patience));
    }

    TrainingPage &page() const { return *qobject_cast<TrainingPage *>(driver->window().pages().page(u"training"_qs)); }
    void trigger(const QString &id) const { driver->window().context().actions.trigger(id); }

    JobState state() const
    {
        const TrainingJob *job = page().watch().current();
        return job ? job->state : JobState::Prepared;
    }
};

TEST_F(TrainingJourney, FromTheSampleToAVoiceThatAnswers)
{
    driver->choose(u"Try the sample"_qs);
    ASSERT_TRUE(driver->waitForExamples(60)) << qPrintable(driver->words());
    driver->go(u"Examples"_qs);
    driver->examples()->selectAll();
    trigger(u"examples.accept"_qs);
    driver->go(u"Fine-tune"_qs);
    const TrainingDriver training(page());
    ASSERT_TRUE(training.waitForWords(u"fine-tuning available"_qs)) << qPrintable(training.words());
    training.click(u"I may use them"_qs);
    training.click(u"Where to train"_qs);
    EXPECT_TRUE(page().plan().target() && page().plan().target()->isHere) << "chosen where nobody has an account";
    training.click(u"Settings"_qs);
    for (QSpinBox *box : page().findChildren<QSpinBox *>()) {
        if (box->accessibleName() == u"Epochs")
            box->setValue(2); // the way is tried here, not what is learned
    }
    training.click(u"Cost"_qs);
    EXPECT_TRUE(training.words().contains(u"Nothing: it is trained on this computer."_qs))
        << qPrintable(training.words());
    training.click(u"Start..."_qs);
    training.awaitDialog();
    driver->keepPictures(u"training-here"_qs);
    training.click(u"Train on this computer"_qs);
    const auto *chart = page().findChild<LossChart *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chart->runs().isEmpty() && !chart->runs().first().points.isEmpty(); },
                                3 * patience))
        << qPrintable(training.words());
    EXPECT_EQ(state(), JobState::Running) << "the curve comes while it runs";
    driver->keepPictures(u"training-running"_qs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return state() == JobState::Succeeded; }, 5 * patience))
        << qPrintable(training.words());
    EXPECT_TRUE(training.waitForWords(u"its model is the active voice"_qs)) << qPrintable(training.words());
    driver->keepPictures(u"training-done"_qs);
    driver->go(u"Chat"_qs);
    const ChatDriver chat(*driver->window().pages().page(u"chat"_qs));
    trigger(u"chat.new"_qs);
    const int before = chat.messages()->model()->rowCount();
    chat.send(u"how was the gig?"_qs);
    ASSERT_TRUE(chat.waitForMessages(before + 2)) << qPrintable(chat.words());
    ASSERT_TRUE(chat.waitForEnd());
    const auto *voice = driver->window().findChild<VoiceLine *>()->findChild<QPushButton *>();
    EXPECT_TRUE(voice->text().contains(page().watch().current()->tunedModel)) << qPrintable(voice->text());
    driver->keepPictures(u"training-chat"_qs);
}

} // namespace
} // namespace likeness
