// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/source_settings.h"
#include "tests/core/services/models/asking_test.h"

#include <QJsonArray>
#include <QSignalSpy>

namespace likeness {
namespace {

class QuestionsTest : public AskingTest {
protected:
    void SetUp() override
    {
        AskingTest::SetUp();
        provider.script = {LoopbackProvider::stream(chunk("heyyy") + streamEnd)};
    }

    /// A chat of Kim and Robin, who is the avatar.
    void addChat()
    {
        ASSERT_TRUE(library->avatars().setSelfNames(avatarId, {u"Robin"_s}));
        auto &sources = library->sources();
        const auto added = sources.addAll(avatarId, u"b"_s, {{u"chat.txt"_s, u"/chat.txt"_s, 5, "h"}});
        ASSERT_TRUE(added) << why(added);
        ASSERT_TRUE(sources.appendPage(added->first().source.id, chatPage(1)));
    }

    QByteArray sentBody() const { return provider.requests.isEmpty() ? QByteArray() : provider.requests.last().body; }
};

TEST_F(QuestionsTest, SendExactlyWhatWasShown)
{
    addChat();
    Question asked =
        question(u"Kim, call +49 170 1234567 or kim@example.org. Ünïcödé 🙂"_s, SendPurpose::Analysis);
    asked.request.temperature = 0.3;
    asked.request.isStreamed = true;
    const SendPreview preview = previewOf(asked);
    EXPECT_TRUE(provider.requests.isEmpty()) << "a preview sends nothing";
    EXPECT_TRUE(record().isEmpty());
    desk->questions.rememberConsent(preview);
    EXPECT_EQ(send(preview).text, u"heyyy");
    ASSERT_EQ(provider.requests.size(), 1);
    EXPECT_EQ(sentBody(), preview.payload);
    for (const char *personal : {"Kim", "170", "example.org"})
        EXPECT_FALSE(sentBody().contains(personal)) << personal;
    ASSERT_EQ(preview.hidden.size(), 3);
    EXPECT_EQ(preview.hidden[0], (HiddenPiece{PersonalKind::Name, u"Kim"_s, u"<name 1>"_s, 1}));
    EXPECT_EQ(preview.origin, u"http://127.0.0.1:%1"_s.arg(provider.serverPort()));
}

TEST_F(QuestionsTest, PutBackWhatWasHidden)
{
    addChat();
    provider.script = {LoopbackProvider::stream(chunk("hey <na") + chunk("me 1") + chunk(">! mail <em")
                                                + chunk("ail 1>, 1 <") + chunk(" 2") + chunk(" <name 9") + streamEnd)};
    const AskedAnswer answer = ask(question(u"Kim is kim@example.org"_s));
    EXPECT_EQ(answer.text, u"hey Kim! mail kim@example.org, 1 < 2 <name 9");
}

TEST_F(QuestionsTest, PutBackSoThatJsonStaysWhole)
{
    addChat();
    ASSERT_TRUE(library->sources().list(avatarId));
    Page page = chatPage(2);
    page.utterances.first().speaker.name = u"Kim \"K\""_s;
    ASSERT_TRUE(library->sources().appendPage(sources().first().id, page));
    Question asked = question(u"Kim \"K\" said hi"_s, SendPurpose::Analysis);
    asked.request.form = AnswerForm::JsonObject;
    const SendPreview preview = previewOf(asked);
    ASSERT_EQ(preview.hidden.size(), 1);
    const QByteArray standIn = preview.hidden.first().standIn.toUtf8();
    provider.script = {LoopbackProvider::stream(chunk(R"({\"name\":\")" + standIn + R"(\"})") + streamEnd)};
    const AskedAnswer answer = ask(asked);
    EXPECT_EQ(QJsonDocument::fromJson(answer.text.toUtf8())[u"name"].toString(), u"Kim \"K\"");
}

TEST_F(QuestionsTest, GiveTheSameStandInsAfterARestart)
{
    const auto standIns = [&](const QString &text) {
        QStringList all;
        for (const HiddenPiece &piece : previewOf(question(text)).hidden)
            all.append(piece.standIn);
        return all;
    };
    ask(question(u"a@example.org and b@example.org"_s));
    restart();
    EXPECT_EQ(standIns(u"b@example.org, c@example.org"_s), (QStringList{u"<email 2>"_s, u"<email 3>"_s}));
}

TEST_F(QuestionsTest, LeaveTheCreatorsOwnName)
{
    addChat();
    const SendPreview preview = previewOf(question(u"Robin and kim, Kimberly, Kim's"_s));
    EXPECT_EQ(preview.question.request.messages.last().text, u"Robin and kim, Kimberly, <name 1>'s");
}

TEST_F(QuestionsTest, HideANameThatALaterCorrectionBrings)
{
    addChat();
    const QString sourceId = sources().first().id;
    const auto hidesAfterCorrection = [&](const QString &name) {
        Page page = *library->pages().page(sourceId, 1);
        page.utterances.first().speaker.name = name;
        const auto put = library->pages().put(sourceId, page);
        EXPECT_TRUE(put) << why(put);
        return !previewOf(question(u"ask %1 about it"_s.arg(name))).payload.contains(name.toUtf8());
    };
    EXPECT_TRUE(hidesAfterCorrection(u"Zoe"_s));
    EXPECT_TRUE(hidesAfterCorrection(u"Yara"_s)) << "the same page again";
    EXPECT_TRUE(hidesAfterCorrection(u"Zoe"_s)) << "and back";
}

TEST_F(QuestionsTest, HideTheNameThatSomebodyWasGiven)
{
    addChat();
    SpeakerRules rules = *storedSpeakers(*library, avatarId);
    rules.renamed.insert(u"Kim"_s, u"Aunt Petra"_s);
    ASSERT_TRUE(storeSpeakers(*library, avatarId, rules));
    EXPECT_FALSE(previewOf(question(u"Petra said so"_s)).payload.contains("Petra"));
}

TEST_F(QuestionsTest, LeaveOutWhatThePersonDoesNotWantSent)
{
    addChat();
    Question asked = question(u"and you?"_s, SendPurpose::Chat);
    asked.exampleCount = 1;
    asked.request.messages.insert(1, {ChatRole::User, u"mail a@example.org to Kim"_s, {}});
    asked.request.messages.insert(2, {ChatRole::Assistant, u"done, and b@example.org too"_s, {}});
    const SendPreview whole = previewOf(asked);
    const auto less = desk->questions.previewWithout(whole, {0});
    ASSERT_TRUE(less) << why(less);
    EXPECT_EQ(less->question.request.messages.size(), 2);
    EXPECT_TRUE(less->hidden.isEmpty());
    EXPECT_LT(less->promptTokens, whole.promptTokens);
    EXPECT_LT(*less->highestCost, *whole.highestCost);
    desk->questions.rememberConsent(*less);
    send(*less);
    EXPECT_EQ(sentBody(), less->payload) << "what was shown is what was sent, to the byte";
    EXPECT_FALSE(sentBody().contains("done"));
    EXPECT_EQ(record().first().examples, 0);
    const auto back = desk->questions.previewWithout(*less, {});
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(back->payload, whole.payload);
}

TEST_F(QuestionsTest, TellWhatTheyCost)
{
    Question asked = question();
    asked.expectedAnswerTokens = 100;
    const SendPreview preview = previewOf(asked);
    EXPECT_TRUE(preview.isTokenCountExact);
    EXPECT_EQ(preview.promptTokens, 3 + 4 + 4 + 4 + 1); // "You are Robin." and "hi"
    EXPECT_EQ(preview.answerTokensAtMost, 512);
    EXPECT_EQ(preview.expectedCost->toDecimal(), u"0.00104");
    EXPECT_EQ(preview.highestCost->toDecimal(), u"0.00516");
    EXPECT_EQ(preview.pricesAsOf, desk->models.dataAsOf());
    EXPECT_EQ(QJsonDocument::fromJson(preview.payload)[u"max_completion_tokens"].toInt(), 512);
    const AskedAnswer answer = ask(asked);
    ASSERT_TRUE(answer.summary) << why(answer.summary);
    EXPECT_EQ(answer.transfer.usage, (Usage{1'000, 0, 200}));
    EXPECT_EQ(answer.transfer.cost->toDecimal(), u"0.0045") << "1,000 tokens for $2.50 and 200 for $10 a million";
    EXPECT_EQ(record(), QVector<Transfer>{answer.transfer});
    EXPECT_EQ(desk->budget.spentThisMonth()->toDecimal(), u"0.0045");
    EXPECT_EQ(record().first().bytes, preview.payload.size());
    asked.request.model = u"never-heard-of"_s;
    EXPECT_EQ(previewOf(asked).highestCost, std::nullopt);
}

TEST_F(QuestionsTest, CountThemselvesWhereTheServerDoesNotSay)
{
    provider.script = {LoopbackProvider::stream(
        chunk("hello world") + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n")};
    const AskedAnswer answer = ask(question());
    EXPECT_EQ(answer.transfer.usage, std::nullopt);
    EXPECT_EQ(answer.transfer.cost->nanos, 16 * 2'500 + 2 * 10'000);
}

TEST_F(QuestionsTest, GoNowhereWithoutConsent)
{
    const SendPreview chat = previewOf(question());
    EXPECT_TRUE(desk->questions.isConsentNeeded(chat));
    EXPECT_EQ(send(chat).summary.error(), (Error{ErrorKind::Denied, u"OpenAI"_s, u"not_agreed"_s}));
    SendPreview analysis = previewOf(question(u"look at this"_s, SendPurpose::Analysis));
    desk->questions.rememberConsent(analysis);
    const SendPreview agreed = analysis;
    analysis.question.request.messages.last().text = u"and at that"_s;
    EXPECT_FALSE(send(analysis).summary) << "what is sent is what was agreed to";
    EXPECT_TRUE(provider.requests.isEmpty());
    EXPECT_TRUE(record().isEmpty());
    EXPECT_TRUE(send(agreed).summary);
    EXPECT_TRUE(desk->questions.isConsentNeeded(agreed)) << "each time anew";
    EXPECT_EQ(provider.requests.size(), 1);
}

TEST_F(QuestionsTest, AskAgainAfterAStepOfMoney)
{
    ASSERT_TRUE(desk->budget.setChatStep(Money::fromDecimal(u"0.008"_s).value()));
    ask(question());
    EXPECT_FALSE(desk->questions.isConsentNeeded(previewOf(question(u"another"_s))));
    EXPECT_TRUE(send(previewOf(question(u"another"_s))).summary);
    EXPECT_TRUE(desk->questions.isConsentNeeded(previewOf(question(u"third"_s)))) << "$0.009 were spent";
    restart();
    EXPECT_TRUE(desk->questions.isConsentNeeded(previewOf(question()))) << "once while the program runs";
}

TEST_F(QuestionsTest, StopAtTheLimit)
{
    ASSERT_TRUE(desk->budget.setMonthlyLimit(Money::fromDecimal(u"0.01"_s).value()));
    const SendPreview preview = previewOf(question());
    EXPECT_TRUE(preview.isOverLimit());
    EXPECT_EQ(ask(question()).summary.error().kind, ErrorKind::OverBudget);
    EXPECT_TRUE(provider.requests.isEmpty());
    EXPECT_TRUE(record().isEmpty());
    Question shorter = question();
    shorter.request.maxTokens = 300;
    EXPECT_TRUE(ask(shorter).summary);
}

TEST_F(QuestionsTest, NeedTheirKeyAndTheirAccount)
{
    const SendPreview preview = previewOf(question());
    desk->questions.rememberConsent(preview);
    ASSERT_TRUE(library->accounts().setSecret(account.id, {}));
    EXPECT_EQ(send(preview).summary.error().kind, ErrorKind::NoKey);
    ASSERT_TRUE(desk->accounts.remove(account.id));
    EXPECT_EQ(send(preview).summary.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(desk->questions.preview(question()).error().kind, ErrorKind::NotFound);
}

TEST_F(QuestionsTest, AreStoppedByThePerson)
{
    ProviderStep step = LoopbackProvider::stream(chunk("hey"));
    step.isKeptOpen = true;
    provider.script = {step};
    const SendPreview preview = previewOf(question());
    desk->questions.rememberConsent(preview);
    auto reply = desk->questions.send(preview);
    QString text;
    std::optional<Result<ReplySummary>> end;
    QObject::connect(reply.get(), &Reply::delta, [&](const QString &piece) {
        text += piece;
        reply->cancel();
    });
    QObject::connect(reply.get(), &Reply::finished, [&](const Result<ReplySummary> &summary) { end = summary; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return end.has_value(); }));
    EXPECT_EQ(end->error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(text, u"hey");
    EXPECT_EQ(record().first().outcome, TransferOutcome::Cancelled);
    EXPECT_GT(record().first().cost->nanos, 0) << "the prompt was read";
}

TEST_F(QuestionsTest, AreSettledWhenNobodyWaitsForTheAnswer)
{
    const SendPreview preview = previewOf(question());
    desk->questions.rememberConsent(preview);
    desk->questions.send(preview).reset();
    EXPECT_EQ(record().first().outcome, TransferOutcome::Cancelled);
}

} // namespace
} // namespace likeness
