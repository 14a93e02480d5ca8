// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings on the command line, against a provider that trains on loopback.
#include "tests/fakes/scripted_training/scripted_training.h"
#include "tests/journeys/cli.h"
#include "tests/journeys/training_rows.h"

#include <QJsonArray>

#include <csignal>

namespace likeness {
namespace {

const QString base = u"gpt-4o-mini-2024-07-18"_qs;
const QStringList paid{u"--yes"_qs, u"--max-cost"_qs, u"5"_qs};

class CliTraining : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
        ASSERT_EQ(run({u"examples"_qs, u"import"_qs, write(u"rows.jsonl"_qs, distinctRows(20))}).exit, 0);
        ASSERT_EQ(run({u"examples"_qs, u"set"_qs, u"--query"_qs, u"status:new"_qs, u"--state"_qs, u"accepted"_qs}).exit,
                  0);
        ASSERT_EQ(run({u"accounts"_qs, u"add"_qs, u"--provider"_qs, u"openai"_qs, u"--base-url"_qs,
                       provider.url().toString(), u"--key-file"_qs, write(u"key"_qs, "sk-planted-0123456789")})
                      .exit,
                  0);
        provider.plan.steps = 4;
        provider.plan.hasQueue = false;
    }

    /// The provider answers on this thread, so the event loop has to go on meanwhile.
    CliRun runBeside(const QStringList &words)
    {
        QProcess process;
        start(process, words);
        EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 110'000));
        return ended(process);
    }

    static QStringList startWords(const QStringList &more = {})
    {
        return QStringList{u"finetune"_qs, u"start"_qs, u"--account"_qs,          u"OpenAI"_qs,
                           u"--model"_qs,  base,        u"--i-have-permission"_qs}
        + more;
    }

    CliRun train(const QStringList &more = {}) { return runBeside(startWords(paid + more)); }
    QJsonObject status() { return runBeside({u"finetune"_qs, u"status"_qs, u"1"_qs, u"--json"_qs}).json(); }

    ScriptedTraining provider;
};

TEST_F(CliTraining, GoesToItsEndAndAnswersFromThenOn)
{
    const CliRun trained = train({u"--name"_qs, u"First try"_qs});
    ASSERT_EQ(trained.exit, 0) << trained.err.toStdString();
    ASSERT_EQ(provider.jobs.size(), 1);
    const QString tuned = provider.jobs.first().tunedModel;
    EXPECT_TRUE(trained.out.contains(tuned.toUtf8())) << trained.out.toStdString();
    EXPECT_TRUE(trained.err.contains("18 rows to train on")) << "what is sent is told before";
    EXPECT_TRUE(trained.err.contains("Ines answers with it now")) << trained.err.toStdString();
    EXPECT_TRUE(provider.files.isEmpty()) << "nothing is left there";

    provider.answer = u"under the stairs"_qs;
    const CliRun said = runBeside(QStringList{u"chat"_qs, u"send"_qs, u"where is it"_qs} + paid);
    EXPECT_EQ(said.out.trimmed(), "under the stairs") << said.err.toStdString();
    EXPECT_EQ(provider.requests.last().json()[u"model"].toString(), tuned);
}

TEST_F(CliTraining, TellsItsCurveAndGoesBackAndForth)
{
    ASSERT_EQ(train().exit, 0);
    const QJsonObject told = status();
    EXPECT_EQ(told[u"state"].toString(), u"succeeded");
    EXPECT_EQ(told[u"step"].toInt(), 4);
    EXPECT_EQ(told[u"trained_tokens"].toInt(), 12'345);
    EXPECT_TRUE(told[u"cost"].toString().endsWith(u" USD")) << "3 dollars a million";
    EXPECT_FALSE(told[u"events"].toArray().isEmpty());

    ASSERT_EQ(run({u"finetune"_qs, u"curve"_qs, u"1"_qs, u"--out"_qs, pathOf(u"curve.csv"_qs)}).exit, 0);
    QFile curve(pathOf(u"curve.csv"_qs));
    ASSERT_TRUE(curve.open(QIODevice::ReadOnly));
    const QByteArrayList lines = curve.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines.first().startsWith("step,epoch,time,train_loss"));
    EXPECT_TRUE(lines.last().startsWith("4,"));
    EXPECT_EQ(lines.last().split(',').value(3).toDouble(), 0.9);

    const QJsonArray kept = run({u"finetune"_qs, u"checkpoints"_qs, u"--json"_qs}).json()[u"checkpoints"].toArray();
    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(kept[0][u"step"].toInt(), 2);
    const QJsonObject used =
        run({u"finetune"_qs, u"use"_qs, u"1"_qs, u"--checkpoint"_qs, u"2"_qs, u"--json"_qs}).json();
    EXPECT_EQ(used[u"model"], kept[0][u"model"]);
    const QJsonObject back = run({u"finetune"_qs, u"use"_qs, u"--previous"_qs, u"--json"_qs}).json();
    EXPECT_EQ(back[u"model"].toString(), provider.jobs.first().tunedModel);
    EXPECT_EQ(run({u"finetune"_qs, u"use"_qs, u"1"_qs, u"--checkpoint"_qs, u"3"_qs}).exit, 3);
    EXPECT_EQ(run({u"finetune"_qs, u"use"_qs}).exit, 2);
}

TEST_F(CliTraining, SendsNothingThatNobodyAgreedTo)
{
    const QStringList bare{u"finetune"_qs, u"start"_qs, u"--account"_qs, u"OpenAI"_qs, u"--model"_qs, base};
    const CliRun unsaid = runBeside(bare + paid);
    EXPECT_EQ(unsaid.exit, 2) << unsaid.err.toStdString();
    EXPECT_TRUE(unsaid.err.contains("--i-have-permission"));
    EXPECT_EQ(runBeside(startWords()).exit, 7);
    EXPECT_EQ(runBeside(bare + QStringList{u"--yes"_qs}).exit, 7) << "said once, and --yes alone spends nothing";
    EXPECT_EQ(runBeside(bare + QStringList{u"--yes"_qs, u"--max-cost"_qs, u"0.000001"_qs}).exit, 7);
    const CliRun told = runBeside(bare + QStringList{u"--dry-run"_qs, u"--json"_qs});
    EXPECT_EQ(told.exit, 0);
    EXPECT_TRUE(told.json()[u"would_send"].toString().contains(base));
    EXPECT_TRUE(told.json()[u"cost"].toString().endsWith(u" USD"));
    EXPECT_EQ(runBeside(startWords({u"--epochs"_qs, u"51"_qs})).exit, 2);
    EXPECT_EQ(runBeside(startWords({u"--rate"_qs, u"fast"_qs})).exit, 2);
    EXPECT_TRUE(provider.requests.isEmpty());
}

TEST_F(CliTraining, NamesTheRowThatFailed)
{
    provider.plan.failsInValidation = ScriptedFault();
    const CliRun failed = train();
    EXPECT_EQ(failed.exit, 4) << failed.err.toStdString();
    EXPECT_TRUE(failed.err.contains("Row 14 was rejected")) << failed.err.toStdString();
    const QByteArray id = failed.err.mid(failed.err.indexOf("examples show ") + 14).split('\n').first().trimmed();
    EXPECT_EQ(run({u"examples"_qs, u"show"_qs, QString::fromUtf8(id)}).exit, 0) << failed.err.toStdString();
    EXPECT_EQ(runBeside({u"finetune"_qs, u"watch"_qs}).exit, 4) << "it is told again to whoever asks";
}

TEST_F(CliTraining, RemembersThatItIsNotOffered)
{
    provider.isTrainingOffered = false;
    const CliRun refused = train();
    EXPECT_EQ(refused.exit, 5) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains("does not offer training to this account")) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains("wound down")) << "in its own words";
    const bool hasEngine = QFile::exists(QStringLiteral(LIKENESS_BIN "/likeness-engine"));
    EXPECT_EQ(refused.err.contains("ready for: This computer"), hasEngine) << refused.err.toStdString();
    EXPECT_TRUE(provider.files.isEmpty());
    const auto asked = provider.requests.size();
    const CliRun again = train({u"--json"_qs});
    EXPECT_EQ(again.exit, 5);
    EXPECT_EQ(again.json()[u"error"][u"code"].toString(), u"not_offered");
    EXPECT_EQ(provider.requests.size(), asked) << "nothing is uploaded to be refused again";
    EXPECT_TRUE(run({u"finetune"_qs, u"targets"_qs}).out.contains("OpenAI  not offered to this account"));
}

TEST_F(CliTraining, IsSentOnceThoughTheAnswerIsLost)
{
    provider.loseNextAnswer("/fine_tuning/jobs");
    const CliRun trained = train();
    EXPECT_EQ(trained.exit, 0) << trained.err.toStdString();
    EXPECT_EQ(provider.postsOf(), 1);
}

TEST_F(CliTraining, GoesOnWhenItIsLeft)
{
    provider.plan.isByHand = true;
    QProcess process;
    start(process, startWords(paid));
    ASSERT_TRUE(QTest::qWaitFor([&] { return provider.count("GET", "/fine_tuning/jobs/") > 0; }, 30'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return process.readAllStandardError().contains("being checked"); }, 30'000));
    ::kill(pid_t(process.processId()), SIGINT);
    ASSERT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000));
    const CliRun left = ended(process);
    EXPECT_EQ(left.exit, 130);
    EXPECT_TRUE(left.err.contains("goes on at OpenAI")) << left.err.toStdString();

    provider.jobs.first().plan.isByHand = false;
    const CliRun watched = runBeside({u"finetune"_qs, u"watch"_qs, u"--json"_qs});
    EXPECT_EQ(watched.exit, 0) << watched.err.toStdString();
    int points = 0;
    QStringList states;
    for (const QJsonObject &line : watched.jsonLines()) {
        points += line[u"event"].toString() == u"point" ? 1 : 0;
        if (line[u"event"].toString() == u"state")
            states.append(line[u"state"].toString());
    }
    EXPECT_GE(points, 4);
    EXPECT_EQ(states.value(states.size() - 1), u"succeeded");
    EXPECT_EQ(provider.postsOf(), 1);
}

TEST_F(CliTraining, IsCancelledAndRemoved)
{
    provider.plan.isByHand = true;
    const CliRun begun = train({u"--detach"_qs, u"--json"_qs});
    ASSERT_EQ(begun.exit, 0) << begun.err.toStdString();
    EXPECT_EQ(begun.json()[u"remote"][u"job"].toString(), provider.jobs.first().id);
    provider.advance();
    EXPECT_EQ(status()[u"state"].toString(), u"running");
    EXPECT_EQ(runBeside({u"finetune"_qs, u"pause"_qs, u"1"_qs}).exit, 2) << "it is not offered there";
    EXPECT_EQ(runBeside({u"finetune"_qs, u"remove"_qs, u"1"_qs, u"--yes"_qs}).exit, 1) << "it is not over";
    EXPECT_EQ(runBeside({u"finetune"_qs, u"cancel"_qs, u"1"_qs}).exit, 2) << "nobody confirmed it";
    const CliRun cancelled = runBeside({u"finetune"_qs, u"cancel"_qs, u"1"_qs, u"--yes"_qs});
    EXPECT_EQ(cancelled.exit, 0) << cancelled.err.toStdString();
    EXPECT_EQ(provider.jobs.first().status, u"cancelled");
    EXPECT_EQ(runBeside({u"finetune"_qs, u"remove"_qs, u"latest"_qs, u"--at-provider"_qs, u"--yes"_qs}).exit, 0);
    EXPECT_TRUE(provider.files.isEmpty());
    EXPECT_EQ(runBeside({u"finetune"_qs, u"status"_qs, u"1"_qs}).exit, 3);
}

TEST_F(CliTraining, WaitsForNobodyWhoLeaves)
{
    provider.goAway();
    const CliRun offline = train({u"--detach"_qs});
    EXPECT_EQ(offline.exit, 6) << offline.err.toStdString();
    EXPECT_TRUE(offline.err.contains("is kept")) << offline.err.toStdString();
    provider.comeBack();
    const CliRun later = runBeside({u"finetune"_qs, u"resume"_qs, u"1"_qs});
    EXPECT_EQ(later.exit, 0) << later.err.toStdString();
    EXPECT_EQ(provider.jobsOf(), 1);
}

TEST_F(CliTraining, IsToldOfWhileAnotherProgramLooksAfterIt)
{
    ASSERT_EQ(train().exit, 0);
    const auto other = Library::open(dataDir(), OpenMode::ReadWrite);
    ASSERT_TRUE(other);
    EXPECT_EQ(run({u"finetune"_qs, u"status"_qs}).exit, 0);
    EXPECT_EQ(run({u"finetune"_qs, u"watch"_qs, u"1"_qs}).exit, 0);
    EXPECT_EQ(run({u"finetune"_qs, u"use"_qs, u"1"_qs}).exit, 9);
}

} // namespace
} // namespace likeness
