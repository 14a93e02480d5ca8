// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/training/planner_test.h"

#include <QSignalSpy>

#include <algorithm>

namespace likeness {
namespace {

const QString refusalWords = u"Fine-tuning is being wound down; your organization can no longer create jobs."_s;

class TargetsTest : public PlannerTest {
protected:
    TrainingTarget target(const QString &id) const { return targets->find(id).value_or(TrainingTarget()); }

    Account addAccount(const QString &preset, const QString &name, const QString &address = {})
    {
        NewAccount wanted{preset, name, address, "sk-test-0123456789-wxyz"};
        const auto added = desk->accounts.add(wanted);
        EXPECT_TRUE(added) << why(added);
        return added.value_or(Account());
    }

    static QStringList idsOf(const QVector<ModelInfo> &models)
    {
        QStringList ids;
        for (const ModelInfo &model : models)
            ids += model.id;
        return ids;
    }
};

TEST_F(TargetsTest, BeginWithThisComputerWhichIsFree)
{
    const TrainingTarget here = targets->list().first();
    EXPECT_TRUE(here.isHere && here.canPause && here.givesWeights && here.knowsRank && here.hasAccount);
    EXPECT_EQ(here.id, engineAccountId);
    EXPECT_EQ(here.state, TargetState::Available);
    EXPECT_FALSE(here.ends.isValid());
    ASSERT_EQ(idsOf(here.models), QStringList{practiceModelId});
    EXPECT_EQ(here.models.first().trainingPrice, Money());
}

TEST_F(TargetsTest, OfferLocalModelsButNoneThatWasTuned)
{
    desk->models.setLocalModels({{practiceModelId, {}}, {u"small"_s, {}, 8'192}});
    Q_EMIT desk->accounts.listed(
        engineAccountId, {{practiceModelId, {}}, {u"small"_s, {}, 8'192}, {u"ft:small:local:a:b"_s, {}, 8'192}});
    const TrainingTarget here = target(engineAccountId);
    EXPECT_EQ(idsOf(here.models), (QStringList{practiceModelId, u"small"_s}));
    EXPECT_EQ(here.models.last().trainingTokens, 8'192) << "no row may be longer than what it reads";
}

TEST_F(TargetsTest, OfferAtOpenAiWhatCanBeTunedThereByItsDatedName)
{
    const QStringList known = idsOf(target(account.id).models);
    EXPECT_TRUE(known.contains(u"gpt-4o-mini-2024-07-18"_s));
    EXPECT_TRUE(known.contains(u"gpt-4.1-2025-04-14"_s));
    EXPECT_FALSE(known.contains(u"gpt-4o"_s)) << "which is refused";
    EXPECT_FALSE(known.contains(u"gpt-4o-2024-11-20"_s)) << "which cannot be tuned";
    const QString tuned = u"ft:gpt-4o-mini-2024-07-18:me::abc"_s;
    Q_EMIT desk->accounts.listed(account.id, {{u"gpt-4o"_s, {}}, {u"whisper-1"_s, {}}, {tuned, {}}});
    EXPECT_EQ(idsOf(target(account.id).models), known + QStringList{tuned}) << "what was tuned can be tuned on";
}

TEST_F(TargetsTest, LeaveOutModelsThatAreShutDown)
{
    now.setDate(QDate(2027, 1, 14));
    EXPECT_TRUE(target(account.id).models.isEmpty());
}

TEST_F(TargetsTest, KnowOpenAiWithoutAnAccountAndServersOfTheirOwn)
{
    ASSERT_TRUE(desk->accounts.remove(account.id));
    const TrainingTarget openAi = target(u"openai"_s);
    EXPECT_EQ(openAi.state, TargetState::NeedsKey);
    EXPECT_FALSE(openAi.hasAccount);
    EXPECT_FALSE(openAi.models.isEmpty());
    const Account own = addAccount(u"openai-compatible"_s, u"Big box"_s, u"https://box.example.org/v1"_s);
    Q_EMIT desk->accounts.listed(own.id, {{u"base"_s, {}, 4'096}, {u"ft:base:x:y:z"_s, {}}});
    const TrainingTarget box = target(u"big BOX"_s);
    EXPECT_EQ(box.id, own.id);
    EXPECT_EQ(idsOf(box.models), QStringList{u"base"_s});
    EXPECT_FALSE(box.models.first().trainingPrice) << "nobody knows what it costs there";
    addAccount(u"ollama"_s, u"Ollama"_s);
    EXPECT_EQ(targets->list().size(), 3) << "Ollama trains nothing";
    EXPECT_EQ(targets->find(u"nowhere"_s).error().kind, ErrorKind::NotFound);
}

TEST_F(TargetsTest, PreselectThisComputerOnlyWhereThereIsNoAccount)
{
    EXPECT_EQ(targets->usual(), account.id);
    ASSERT_TRUE(targets->rememberRefusal(account.id, refusalWords));
    EXPECT_EQ(targets->usual(), engineAccountId) << "the account is not available";
    ASSERT_TRUE(desk->accounts.remove(account.id));
    EXPECT_EQ(targets->usual(), engineAccountId);
}

TEST_F(TargetsTest, RememberARefusalForADayOverANewStart)
{
    QSignalSpy changed(targets.get(), &TrainingTargets::changed);
    ASSERT_TRUE(targets->rememberRefusal(account.id, refusalWords));
    EXPECT_EQ(changed.size(), 1);
    const QDateTime then = now;
    now = then.addSecs(23 * 3600);
    sitAnew();
    EXPECT_EQ(target(account.id).state, TargetState::NotOffered);
    EXPECT_EQ(target(account.id).refusal, refusalWords);
    EXPECT_EQ(target(account.id).refusedAt, then);
    EXPECT_FALSE(bytesOnDisk().contains("wound down"));
    now = then.addSecs(24 * 3600);
    EXPECT_EQ(target(account.id).state, TargetState::Available);
    EXPECT_TRUE(target(account.id).refusal.isEmpty());
    now = then;
    ASSERT_TRUE(targets->forgetRefusal(account.id));
    EXPECT_EQ(target(account.id).state, TargetState::Available);
}

TEST_F(TargetsTest, EndWhereTheProviderEnds)
{
    const Account real = addAccount(u"openai"_s, u"Real"_s);
    EXPECT_EQ(target(real.id).ends, QDate(2027, 1, 6));
    now = QDateTime(QDate(2027, 1, 5), QTime(23, 59), Qt::UTC);
    EXPECT_EQ(target(real.id).state, TargetState::Available);
    now = QDateTime(QDate(2027, 1, 6), QTime(0, 0), Qt::UTC);
    EXPECT_EQ(target(real.id).state, TargetState::Ended);
    EXPECT_EQ(planner->offer(wish(real.id, u"gpt-4o-mini-2024-07-18"_s)).error().detail, u"ended");
    EXPECT_EQ(target(account.id).state, TargetState::Available) << "another server that speaks like it goes on";
    EXPECT_EQ(target(engineAccountId).state, TargetState::Available);
}

} // namespace
} // namespace likeness
