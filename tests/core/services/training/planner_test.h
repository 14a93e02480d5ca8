// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"
#include "services/models/local/engine_account.h"
#include "services/prompt/prompts.h"
#include "services/training/training_planner.h"
#include "services/training/training_targets.h"
#include "tests/core/services/models/asking_test.h"
#include "tests/fakes/loopback_hub.h"
#include "tests/fakes/still_engine.h"

#include "providers/hub/hub_file_download.h"

namespace likeness {

/// What plans trainings, over a library of its own, with this computer and an account that costs.
class PlannerTest : public AskingTest {
protected:
    void SetUp() override
    {
        AskingTest::SetUp();
        sit();
    }

    void TearDown() override
    {
        stand();
        AskingTest::TearDown();
    }

    void sit()
    {
        desk = std::make_unique<ModelDesk>(*library, servers, ThisComputer{&engine, &calls, &hub, u"This computer"_s});
        examples = std::make_unique<Examples>(*library);
        prompts = std::make_unique<Prompts>(*library, *examples);
        targets = std::make_unique<TrainingTargets>(*library, desk->accounts, desk->models);
        targets->setClock([this] { return now; });
        planner = std::make_unique<TrainingPlanner>(
            TrainingPlanner::Needs{*library, desk->asked, desk->accounts, desk->models, desk->budget, desk->transfers,
                                   desk->questions, *examples, *prompts, *targets});
    }

    void stand()
    {
        planner.reset();
        targets.reset();
        prompts.reset();
        examples.reset();
        desk.reset();
    }

    /// As after a new start of the program.
    void sitAnew()
    {
        stand();
        reopen();
        sit();
    }

    /// Accepted examples that have nothing in common.
    void addExamples(int count)
    {
        const QStringList words{u"harbour"_s, u"market"_s, u"library"_s, u"station"_s, u"garden"_s,
                                u"bakery"_s,  u"bridge"_s, u"museum"_s,  u"forest"_s,  u"island"_s};
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            ids += add(
                u"where is the %1 number %2"_s.arg(words[i % 10]).arg(i * 7919),
                u"%1 behind the %2, obviously %3"_s.arg(words[(i + 3) % 10], words[(i / 10) % 10]).arg(i * 104'729));
        }
        ASSERT_TRUE(examples->setState(avatarId, ids, ExampleState::Accepted));
    }

    QString add(const QString &message, const QString &reply)
    {
        Example example;
        example.userMessage = message;
        example.assistantMessage = reply;
        const auto added = examples->add(avatarId, example);
        EXPECT_TRUE(added) << why(added);
        return added ? added->id : QString();
    }

    void activate(const QString &text)
    {
        const auto saved = prompts->save(avatarId, text, {});
        ASSERT_TRUE(saved) << why(saved);
        ASSERT_TRUE(prompts->activate(avatarId, saved->id));
    }

    TrainingWish wish(const QString &target, const QString &model) const
    {
        TrainingWish made;
        made.avatarId = avatarId;
        made.targetId = target;
        made.model = model;
        return made;
    }
    TrainingWish remoteWish() const { return wish(account.id, u"gpt-4o-mini-2024-07-18"_s); }
    TrainingWish localWish() const { return wish(engineAccountId, practiceModelId); }

    TrainingOffer offered(const TrainingWish &wanted) const
    {
        const auto offer = planner->offer(wanted);
        EXPECT_TRUE(offer) << why(offer);
        return offer.value_or(TrainingOffer());
    }

    QDateTime now{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
    StillEngine engine{m_folder.filePath(u"engine"_s)};
    ChosenAnswer calls;
    HuggingFaceHub hub;
    std::unique_ptr<Examples> examples;
    std::unique_ptr<Prompts> prompts;
    std::unique_ptr<TrainingTargets> targets;
    std::unique_ptr<TrainingPlanner> planner;
};

} // namespace likeness
