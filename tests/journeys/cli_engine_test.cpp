// SPDX-License-Identifier: GPL-3.0-or-later
// The real engine behind the real command line, with the practice model.
#include "tests/journeys/cli.h"

#include <QDir>
#include <QJsonArray>

#include <csignal>

namespace likeness {
namespace {

const QStringList practice{u"--account"_qs, u"This computer"_qs, u"--model"_qs, u"likeness-practice"_qs};

class CliEngine : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        if (!QFile::exists(QStringLiteral(LIKENESS_BIN "/likeness-engine")))
            GTEST_SKIP() << "built without the engine";
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
    }

    void TearDown() override
    {
        if (const qint64 id = engineId(); id > 0)
            ::kill(pid_t(id), SIGKILL);
    }

    qint64 engineId() const
    {
        if (!QDir(dataDir()).exists())
            return 0;
        const auto library = look();
        const auto ticket = library ? library->engine().ticket() : failure(ErrorKind::NotFound);
        return ticket && *ticket ? (*ticket)->processId : 0;
    }

    CliRun say(const QString &text) const { return run(QStringList{u"chat"_qs, u"send"_qs, text} + practice); }
};

TEST_F(CliEngine, AnswersWithoutAnAccountAndIsSharedByTheNextRun)
{
    const CliRun first = say(u"hello"_qs);
    ASSERT_EQ(first.exit, 0) << first.err.toStdString();
    EXPECT_FALSE(first.out.trimmed().isEmpty());
    const qint64 id = engineId();
    ASSERT_GT(id, 0);
    EXPECT_EQ(::kill(pid_t(id), 0), 0) << "it goes on after the command";
    EXPECT_EQ(say(u"and again"_qs).exit, 0);
    EXPECT_EQ(engineId(), id);
    const CliRun models = run({u"models"_qs, u"list"_qs, u"This computer"_qs, u"--refresh"_qs, u"--json"_qs});
    ASSERT_EQ(models.exit, 0) << models.err.toStdString();
    const QJsonObject only = models.json()[u"models"].toArray().first().toObject();
    EXPECT_EQ(only[u"id"].toString(), u"likeness-practice");
    EXPECT_EQ(only[u"price_prompt_million"].toString().toDouble(), 0);
}

TEST_F(CliEngine, KeepsWhatCameWhenItIsKilledInMidAnswer)
{
    ASSERT_EQ(say(u"wake up"_qs).exit, 0);
    CliRun cut;
    QByteArray came;
    for (int tries = 0; tries < 10 && cut.exit != 6; ++tries) { // an answer may be there before the kill
        QProcess process;
        start(process, QStringList{u"chat"_qs, u"send"_qs, u"tell me everything"_qs, u"--stream"_qs} + practice);
        const qint64 id = engineId();
        ASSERT_TRUE(process.waitForReadyRead(60'000));
        ::kill(pid_t(id), SIGKILL);
        cut = ended(process);
        came = cut.out.trimmed();
    }
    ASSERT_EQ(cut.exit, 6) << cut.err.toStdString();
    EXPECT_FALSE(came.isEmpty());
    EXPECT_TRUE(cut.err.contains("ended unexpectedly")) << cut.err.toStdString();
    EXPECT_TRUE(cut.err.contains("engine.log"));
    EXPECT_FALSE(cut.err.contains("QString::arg")) << cut.err.toStdString();
    const CliRun list = run({u"chat"_qs, u"list"_qs});
    EXPECT_EQ(list.exit, 0);
    EXPECT_EQ(say(u"are you back"_qs).exit, 0) << "the next question starts it again";
}

TEST_F(CliEngine, RefusesAFolderItCannotRunAndSaysWhy)
{
    const QString folder = pathOf(u"Odd model"_qs);
    ASSERT_TRUE(QDir().mkpath(folder));
    write(u"Odd model/config.json"_qs, R"({"architectures":["SomethingElse"],"model_type":"something"})");
    const CliRun refused = run({u"models"_qs, u"add"_qs, folder});
    EXPECT_EQ(refused.exit, 4) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains("The engine can't run")) << refused.err.toStdString();
    EXPECT_FALSE(run({u"models"_qs, u"list"_qs, u"--offered"_qs}).out.contains("Odd-model"));
}

} // namespace
} // namespace likeness
