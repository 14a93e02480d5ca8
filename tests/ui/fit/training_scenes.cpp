// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/training_scenes.h"

#include "services/models/budget.h"
#include "tests/fakes/memory_secrets.h"
#include "tests/ui/drivers/training_stage.h"
#include "ui/training/watch/watch_step.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

namespace likeness {

namespace {

constexpr int patience = 30'000;

void need(bool isThere, const char *what)
{
    if (!isThere)
        qFatal("The trainings cannot be walked through: %s.", what);
}

class TrainingWalk final {
public:
    explicit TrainingWalk(const Scenes::Visit &visit) : m_visit(visit)
    {
        auto opened = Library::open(m_folder.filePath(QStringLiteral("data")), OpenMode::ReadWrite);
        need(opened.has_value(), "the library");
        m_library = std::move(*opened);
        const auto unlocked = m_library->unlock({std::nullopt, &m_secrets, {}});
        need(QTest::qWaitFor([&] { return unlocked.isFinished(); }, patience), "the library's key");
        const auto avatar = m_library->avatars().create(QStringLiteral("Robin"), AvatarKind::Me);
        need(avatar.has_value(), "the avatar");
        m_stage = std::make_unique<TrainingStage>(*m_library, m_settings, avatar->id);
        need(m_stage->accept(fewExamples).has_value(), "examples");
        m_avatarId = avatar->id;
    }

    void walk()
    {
        seeBeginnings();
        seeSteps();
        seeSheets();
        seeCourse();
        seeEnds();
        seeDialogs();
    }

private:
    static constexpr int fewExamples = 8;
    static constexpr int moreExamples = 22;
    static constexpr int manyExamples = 40;

    TrainingPage &page() const { return *m_stage->page; }
    TrainingChoices &plan() const { return page().plan(); }

    void see(const char *name)
    {
        settle();
        m_visit(QString::fromLatin1(name), m_stage->window);
    }

    void see(const char *name, TrainingStep step)
    {
        page().goTo(step);
        plan().refresh();
        see(name);
    }

    QDialog *dialog() const
    {
        for (QDialog *one : m_stage->window.findChildren<QDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    QDialog *awaitDialog() const
    {
        need(QTest::qWaitFor([this] { return dialog() != nullptr; }, patience), "a dialog");
        settle();
        return dialog();
    }

    void seeDialog(const char *name)
    {
        m_visit(QString::fromLatin1(name), *awaitDialog());
        dialog()->close();
        need(QTest::qWaitFor([this] { return dialog() == nullptr; }, patience), "way out of a dialog");
    }

    void add(int count)
    {
        need(m_stage->accept(count).has_value(), "examples");
        m_stage->examples.reload(m_avatarId);
    }

    void seeBeginnings()
    {
        m_stage->open();
        see("training-data-few", TrainingStep::Data);
        see("training-where-no-key", TrainingStep::Where);
        see("training-watch-empty", TrainingStep::Watch);
        add(moreExamples);
        see("training-data-some", TrainingStep::Data);
        add(manyExamples);
        need(m_stage->writePrompt(QStringLiteral("You are Robin. Short lines, dry jokes.")).has_value(), "a prompt");
        need(m_stage->addAccount(m_provider).has_value(), "an account");
        plan().refresh();
        plan().setPermission(true);
    }

    void seeSteps()
    {
        see("training-data", TrainingStep::Data);
        see("training-where", TrainingStep::Where);
        see("training-settings", TrainingStep::Settings);
        see("training-cost", TrainingStep::Cost);
        need(m_stage->training.targets
                 .rememberRefusal(plan().wish().targetId,
                                  QStringLiteral("Fine-tuning is not available for your organization."))
                 .has_value(),
             "a refusal");
        see("training-where-refused", TrainingStep::Where);
        see("training-cost-refused", TrainingStep::Cost);
        need(m_stage->training.targets.forgetRefusal(plan().wish().targetId).has_value(), "no refusal");
        plan().refresh();
    }

    void seeSheets()
    {
        page().start();
        seeDialog("training-sheet");
        need(m_stage->training.planner.setTypedFrom(Money{1}).has_value(), "a threshold");
        page().start();
        seeDialog("training-sheet-typed");
        need(m_stage->training.planner.setTypedFrom(Money{100'000'000'000}).has_value(), "a threshold");
        need(m_stage->desk.budget.setMonthlyLimit(Money{1000}).has_value(), "a limit");
        page().start();
        seeDialog("training-sheet-over");
        need(m_stage->desk.budget.setMonthlyLimit({}).has_value(), "no limit");
        page().explain();
        seeDialog("training-explained");
    }

    void start()
    {
        page().start();
        for (QAbstractButton *one : awaitDialog()->findChildren<QAbstractButton *>()) {
            if (one->property("isPrimary").toBool()) {
                one->click();
                break;
            }
        }
        await(JobState::Validating);
    }

    void await(JobState state)
    {
        need(QTest::qWaitFor(
                 [&] {
                     const TrainingJob *job = page().watch().current();
                     return job && job->state >= state && (state != JobState::Running || job->state == state);
                 },
                 patience),
             "a state of a training");
    }

    void seeCourse()
    {
        m_provider.plan.isByHand = true;
        m_provider.plan.steps = 40;
        m_provider.plan.stepsPerStage = 12;
        m_provider.plan.stepsPerEpoch = 10;
        start();
        see("training-waiting");
        for (int i = 0; i < 4; ++i)
            m_provider.advance();
        need(QTest::qWaitFor(
                 [this] {
                     const auto points = m_stage->training.trainings.points(page().watch().current()->id);
                     return points && points->size() > 10;
                 },
                 patience),
             "a curve");
        QTest::qWait(400); // until the chart shows it
        see("training-running");
        m_stage->actions.trigger(QStringLiteral("training.stop"));
        seeDialog("training-stop");
        m_provider.goAway();
        need(QTest::qWaitFor(
                 [this] { return m_stage->training.trainings.trouble(page().watch().current()->id).has_value(); },
                 patience),
             "trouble");
        see("training-offline");
        m_provider.comeBack();
        m_provider.jobs.last().plan.isByHand = false;
        page().desk().tryAgain(TrainingJob(*page().watch().current()));
        await(JobState::Succeeded);
        see("training-done");
    }

    void seeEnds()
    {
        m_provider.plan.isByHand = false;
        m_provider.plan.failsInValidation = ScriptedFault();
        start();
        await(JobState::Succeeded);
        see("training-failed");
        m_provider.plan.failsInValidation.reset();
        m_provider.plan.isByHand = true;
        start();
        const QString id = page().watch().current()->id;
        const auto cancelled = m_stage->training.trainings.cancel(id);
        await(JobState::Cancelled);
        see("training-cancelled");
        page().watch().select(page().watch().jobs().last().id);
        see("training-earlier");
    }

    void seeDialogs()
    {
        m_stage->actions.trigger(QStringLiteral("training.rename"));
        seeDialog("training-rename");
        m_stage->actions.trigger(QStringLiteral("training.seed"));
        seeDialog("training-seed");
        m_stage->actions.trigger(QStringLiteral("training.rows"));
        seeDialog("training-rows");
        m_stage->actions.trigger(QStringLiteral("training.delete"));
        seeDialog("training-delete");
    }

    Scenes::Visit m_visit;
    QTemporaryDir m_folder;
    MemorySecrets m_secrets;
    ScriptedTraining m_provider;
    WindowSettings m_settings{m_folder.filePath(QStringLiteral("window.ini"))};
    std::unique_ptr<Library> m_library;
    QString m_avatarId;
    std::unique_ptr<TrainingStage> m_stage;
};

} // namespace

void walkTraining(const Scenes::Visit &visit)
{
    TrainingWalk(visit).walk();
}

} // namespace likeness
