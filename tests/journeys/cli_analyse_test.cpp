// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/loopback_provider.h"
#include "tests/journeys/cli.h"

#include <QJsonArray>

namespace likeness {
namespace {

const QByteArray chat = "14/05/2024, 18:07 - Marta: and what did the neighbours say about it\n"
                        "14/05/2024, 18:30 - Ines: that the DRUM KIT has to live somewhere else\n"
                        "14/05/2024, 18:31 - Marta: can you write to them please\n"
                        "14/05/2024, 18:32 - Ines: only with a lawyer and a trumpet\n";

const char *const answer = R"({"patterns":[{"text":"Shouts nouns.","quotes":["DRUM KIT","never said"]}],)"
                           R"("vocabulary":[],"behaviour":[],"system_prompt":"You are Ines. You shout nouns."})";

/// The provider answers on this thread, so the event loop has to go on meanwhile.
class CliAnalyse : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs, u"--self"_qs, u"Ines"_qs}).exit, 0);
        ASSERT_EQ(run({u"import"_qs, write(u"chat.txt"_qs, chat)}).exit, 0);
        ASSERT_EQ(run({u"accounts"_qs, u"add"_qs, u"--provider"_qs, u"openai-compatible"_qs, u"--name"_qs, u"Box"_qs,
                       u"--base-url"_qs, provider.url().toString()})
                      .exit,
                  0);
        answerWith(answer);
    }

    void answerWith(const char *text)
    {
        const QJsonObject delta{{u"content"_qs, QString::fromUtf8(text)}};
        const QJsonObject choice{{u"index"_qs, 0}, {u"delta"_qs, delta}, {u"finish_reason"_qs, u"stop"_qs}};
        const QByteArray frame =
            QJsonDocument(QJsonObject{{u"choices"_qs, QJsonArray{choice}}}).toJson(QJsonDocument::Compact);
        provider.script = {LoopbackProvider::stream("data: " + frame + "\n\ndata: [DONE]\n\n")};
    }

    CliRun analyse(const QStringList &more) { return ask({u"prompt"_qs, u"analyse"_qs}, more); }

    CliRun ask(const QStringList &verb, const QStringList &more)
    {
        QProcess process;
        start(process, verb + QStringList{u"--model"_qs, u"mine"_qs} + more);
        EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
        return ended(process);
    }

    LoopbackProvider provider;
};

TEST_F(CliAnalyse, ShowsWhatWouldBeSentAndSendsNothing)
{
    const CliRun shown = analyse({u"--dry-run"_qs});
    ASSERT_EQ(shown.exit, 0) << shown.err.toStdString();
    const QJsonObject body = QJsonDocument::fromJson(shown.out).object();
    EXPECT_EQ(body[u"model"].toString(), u"mine"_qs);
    EXPECT_TRUE(shown.out.contains("DRUM KIT"));
    EXPECT_TRUE(shown.err.contains("Box"));
    const CliRun refused = analyse({u"--no-input"_qs});
    EXPECT_EQ(refused.exit, 7) << refused.err.toStdString();
    EXPECT_TRUE(provider.requests.isEmpty());
    EXPECT_EQ(run({u"prompt"_qs, u"show"_qs, u"draft"_qs}).exit, 3);
}

TEST_F(CliAnalyse, KeepsADraftThatIsThenActivated)
{
    const CliRun analysed = analyse({u"--yes"_qs, u"--json"_qs});
    ASSERT_EQ(analysed.exit, 0) << analysed.err.toStdString();
    EXPECT_EQ(provider.requests.size(), 1);
    const QJsonObject found = analysed.json();
    EXPECT_EQ(found[u"rejected_quotes"].toInt(), 1);
    EXPECT_EQ(found[u"patterns"][0][u"quotes"].toArray(), QJsonArray{u"DRUM KIT"_qs});
    EXPECT_EQ(run({u"prompt"_qs, u"show"_qs}).exit, 3) << "a draft answers nobody";
    ASSERT_EQ(run({u"prompt"_qs, u"activate"_qs, u"draft"_qs}).exit, 0);
    EXPECT_EQ(run({u"prompt"_qs, u"show"_qs}).out.trimmed(), "You are Ines. You shout nouns.");
    EXPECT_EQ(run({u"prompt"_qs, u"show"_qs, u"draft"_qs}).exit, 3);
}

TEST_F(CliAnalyse, TakesNothingOfAnAnswerThatIsNotOfTheForm)
{
    answerWith("Once upon a time");
    const CliRun analysed = analyse({u"--yes"_qs});
    EXPECT_EQ(analysed.exit, 6) << analysed.err.toStdString();
    EXPECT_EQ(analysed.out, "");
    EXPECT_EQ(run({u"prompt"_qs, u"show"_qs, u"draft"_qs}).exit, 3);
}

TEST_F(CliAnalyse, SuggestsExamplesFromProse)
{
    EXPECT_EQ(ask({u"examples"_qs, u"suggest"_qs}, {u"--dry-run"_qs}).exit, 4) << "the chat has given its examples";
    ASSERT_EQ(run({u"import"_qs,
                   write(u"diary.txt"_qs,
                         "She asked whether the amplifier survived the stairs.\n"
                         "I said it bounced twice and sounds better than before.\n")})
                  .exit,
              0);
    answerWith(R"({"examples":[{"message":[1],"reply":[2],"category":"joke"},)"
               R"({"message":[1],"reply":[7],"category":"joke"}]})");
    const CliRun shown = ask({u"examples"_qs, u"suggest"_qs}, {u"--yes"_qs, u"--json"_qs});
    ASSERT_EQ(shown.exit, 0) << shown.err.toStdString();
    EXPECT_EQ(shown.json()[u"examples"].toArray().size(), 1);
    EXPECT_EQ(shown.json()[u"rejected"].toInt(), 1);
    const auto counted = [this] {
        return run({u"examples"_qs, u"stats"_qs, u"--json"_qs}).json()[u"examples"].toInt();
    };
    EXPECT_EQ(counted(), 2) << "nothing is stored unasked";
    ASSERT_EQ(ask({u"examples"_qs, u"suggest"_qs}, {u"--yes"_qs, u"--keep"_qs}).exit, 0);
    EXPECT_EQ(counted(), 3);
}

} // namespace
} // namespace likeness
