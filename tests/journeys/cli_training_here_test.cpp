// SPDX-License-Identifier: GPL-3.0-or-later
// A training on this computer: the real engine behind the real command line, with the practice model.
#include "tests/journeys/cli.h"
#include "tests/journeys/training_rows.h"

#include <QDir>
#include <QJsonArray>

#include <csignal>

namespace likeness {
namespace {

class CliTrainingHere : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
        ASSERT_EQ(run({u"examples"_qs, u"import"_qs, write(u"rows.jsonl"_qs, distinctRows(20))}).exit, 0);
        ASSERT_EQ(run({u"examples"_qs, u"set"_qs, u"--query"_qs, u"status:new"_qs, u"--state"_qs, u"accepted"_qs}).exit,
                  0);
    }

    void TearDown() override
    {
        const auto library = QDir(dataDir()).exists() ? look() : nullptr;
        const auto ticket = library ? library->engine().ticket() : failure(ErrorKind::NotFound);
        if (ticket && *ticket && (*ticket)->processId > 0)
            ::kill(pid_t((*ticket)->processId), SIGKILL);
    }

    static bool hasEngine() { return QFile::exists(QStringLiteral(LIKENESS_BIN "/likeness-engine")); }
};

TEST_F(CliTrainingHere, TakesNoAccountAndNoMoney)
{
    if (!hasEngine())
        GTEST_SKIP() << "built without the engine";
    const CliRun trained =
        run({u"finetune"_qs, u"start"_qs, u"--i-have-permission"_qs, u"--epochs"_qs, u"4"_qs, u"--batch"_qs, u"4"_qs});
    ASSERT_EQ(trained.exit, 0) << trained.err.toStdString();
    EXPECT_TRUE(trained.err.contains("nothing leaves it")) << trained.err.toStdString();
    EXPECT_TRUE(trained.err.contains("answers with it now")) << trained.err.toStdString();
    EXPECT_FALSE(trained.err.contains("goes back")) << "nobody answered before";
    const QJsonObject told = run({u"finetune"_qs, u"status"_qs, u"latest"_qs, u"--json"_qs}).json();
    EXPECT_EQ(told[u"account"].toString(), u"This computer");
    EXPECT_EQ(told[u"model"].toString(), u"likeness-practice");
    const CliRun curve = run({u"finetune"_qs, u"curve"_qs, u"--out"_qs, u"-"_qs});
    const QByteArrayList lines = curve.out.trimmed().split('\n');
    ASSERT_GT(lines.size(), 10) << curve.out.toStdString();
    EXPECT_LT(told[u"train_loss"].toDouble(), lines[1].split(',').value(3).toDouble()) << "it learned something";
    const CliRun said = run({u"chat"_qs, u"send"_qs, u"where did the lantern number 0 go after all"_qs, u"--json"_qs});
    ASSERT_EQ(said.exit, 0) << said.err.toStdString();
    EXPECT_EQ(said.json()[u"model"].toString(), told[u"tuned_model"].toString());
    EXPECT_EQ(said.json()[u"examples"].toInt(), 0) << "it was trained with them";
}

TEST_F(CliTrainingHere, IsNoTargetWithoutTheEngine)
{
    if (hasEngine())
        GTEST_SKIP() << "built with the engine";
    const CliRun refused = run({u"finetune"_qs, u"start"_qs, u"--model"_qs, u"gpt-4o-mini-2024-07-18"_qs});
    EXPECT_EQ(refused.exit, 5) << refused.err.toStdString();
    EXPECT_FALSE(run({u"finetune"_qs, u"targets"_qs}).out.contains("This computer"));
}

} // namespace
} // namespace likeness
