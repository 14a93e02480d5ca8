// SPDX-License-Identifier: GPL-3.0-or-later
// The models of this computer on the command line, with a hub on loopback.
#include "tests/fakes/loopback_hub.h"
#include "tests/journeys/cli.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

namespace likeness {
namespace {

class CliLocalModels : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        if (!QFile::exists(QStringLiteral(LIKENESS_BIN "/likeness-engine")))
            GTEST_SKIP() << "built without the engine";
        const QByteArray weights(200'000, 'w');
        for (const char *name : {"config.json", "tokenizer.json", "tokenizer_config.json"})
            hub.files.insert(name, {"{}", {}, -1});
        hub.files.insert("model.safetensors",
                         {weights, QCryptographicHash::hash(weights, QCryptographicHash::Sha256).toHex(), -1});
    }

    /// The hub answers on this thread, so the event loop has to go on meanwhile.
    CliRun runBeside(const QStringList &words)
    {
        QProcess process;
        start(process, words);
        EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
        return ended(process);
    }

    CliRun download(const QStringList &more = {})
    {
        return runBeside(
            QStringList{u"models"_qs, u"download"_qs, u"smollm2-135m-instruct"_qs, u"--hub"_qs, hub.url().toString()}
            + more);
    }

    LoopbackHub hub;
};

TEST_F(CliLocalModels, AreListedDownloadedAndRemoved)
{
    const CliRun offered = run({u"models"_qs, u"list"_qs, u"--offered"_qs, u"--json"_qs});
    ASSERT_EQ(offered.exit, 0) << offered.err.toStdString();
    const QJsonArray rows = offered.json()[u"models"].toArray();
    ASSERT_GE(rows.size(), 10);
    EXPECT_TRUE(rows[0][u"practice"].toBool());
    EXPECT_FALSE(rows[1][u"verified"].toBool());
    EXPECT_FALSE(rows[1][u"licence"].toString().isEmpty());

    EXPECT_EQ(download({u"--dry-run"_qs}).exit, 0);
    EXPECT_TRUE(hub.requests.isEmpty());
    const CliRun done = download();
    ASSERT_EQ(done.exit, 0) << done.err.toStdString();
    EXPECT_TRUE(done.out.contains("SmolLM2-135M-Instruct is ready"));
    EXPECT_TRUE(run({u"models"_qs, u"list"_qs}).out.contains("This computer  SmolLM2-135M-Instruct"));
    EXPECT_EQ(run({u"models"_qs, u"remove"_qs, u"SmolLM2-135M-Instruct"_qs, u"--dry-run"_qs}).exit, 0);
    EXPECT_EQ(run({u"models"_qs, u"remove"_qs, u"SmolLM2-135M-Instruct"_qs}).exit, 0);
    EXPECT_FALSE(QDir(dataDir() + u"/engine/models/SmolLM2-135M-Instruct").exists());
    EXPECT_EQ(run({u"models"_qs, u"remove"_qs, u"likeness-practice"_qs}).exit, 2);
}

TEST_F(CliLocalModels, SayWhatIsWrong)
{
    EXPECT_EQ(run({u"models"_qs, u"download"_qs, u"no-such"_qs}).exit, 3);
    EXPECT_EQ(run({u"models"_qs, u"download"_qs, u"gemma-3-1b-it"_qs}).exit, 5);
    EXPECT_EQ(run({u"models"_qs, u"download"_qs, u"Qwen3-0.6B"_qs, u"--hub"_qs, u"http://192.168.0.7"_qs}).exit, 2);
    EXPECT_EQ(run({u"models"_qs, u"add"_qs, pathOf(u"nothing"_qs)}).exit, 3);
    hub.files["model.safetensors"].claimedHash = QByteArray(64, 'a');
    const CliRun wrong = download();
    EXPECT_EQ(wrong.exit, 4) << wrong.err.toStdString();
    EXPECT_TRUE(wrong.err.contains("deleted")) << wrong.err.toStdString();
    hub.files.remove("config.json");
    EXPECT_EQ(runBeside({u"models"_qs, u"download"_qs, u"Qwen3-0.6B"_qs, u"--hub"_qs, hub.url().toString()}).exit, 3);
}

} // namespace
} // namespace likeness
