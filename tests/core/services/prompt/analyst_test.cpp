// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/analyst.h"

#include "services/examples.h"
#include "services/prompt/example_search_plan.h"
#include "services/prompt/prompts.h"
#include "tests/core/services/models/asking_test.h"

#include <QJsonArray>
#include <QSignalSpy>

namespace likeness {
namespace {

/// A stream whose pieces are these texts.
QByteArray streamOf(const QStringList &pieces, const QByteArray &end = streamEnd)
{
    QByteArray body;
    for (const QString &piece : pieces) {
        const QByteArray quoted = QJsonDocument(QJsonArray{piece}).toJson(QJsonDocument::Compact);
        body += chunk(quoted.mid(2, quoted.size() - 4)); // without the brackets and quotation marks
    }
    return body + end;
}

template <typename T> struct Ended {
    Result<T> result = failure(ErrorKind::TimedOut);
    int ends = 0;
    QStringList texts;
};

const QString goodAnswer =
    uR"({"patterns":[{"text":"Shouts single words.","quotes":["are STILL ringing","nobody said this"]}],)"
    uR"("vocabulary":[],"behaviour":[],"system_prompt":"You are Robin. You write short lines."})"_s;

class AnalystTest : public AskingTest {
protected:
    void SetUp() override
    {
        AskingTest::SetUp();
        examples = std::make_unique<Examples>(*library);
        analyst = std::make_unique<Analyst>(AnalystServices{*library, *examples, desk->models, desk->questions});
        Example example;
        example.userMessage = u"how was the gig, Tamara asked"_s;
        example.assistantMessage = u"loud, my ears are STILL ringing"_s;
        ASSERT_TRUE(examples->add(avatarId, example));
        example.userMessage = u"can I reach you somewhere"_s;
        example.assistantMessage = u"write to robin.planted@example.org or just shout"_s;
        ASSERT_TRUE(examples->add(avatarId, example));
    }

    void TearDown() override
    {
        analyst.reset();
        examples.reset();
        AskingTest::TearDown();
    }

    SendPreview agreed()
    {
        const auto preview = analyst->preview(avatarId, account.id, u"gpt-4o"_s);
        EXPECT_TRUE(preview) << why(preview);
        desk->questions.rememberConsent(preview.value_or(SendPreview()));
        return preview.value_or(SendPreview());
    }

    Ended<StyleAnalysis> analyse(const SendPreview &preview, const std::function<void(Analysis &)> &meanwhile = {})
    {
        Ended<StyleAnalysis> ended;
        const auto running = analyst->analyse(preview);
        QObject::connect(running.get(), &Analysis::textGrew, [&](const QString &text) {
            ended.texts.append(text);
            if (meanwhile)
                meanwhile(*running);
        });
        QObject::connect(running.get(), &Analysis::finished, [&](const Result<StyleAnalysis> &result) {
            ended.result = result;
            ++ended.ends;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return ended.ends > 0; }, 10'000));
        QCoreApplication::processEvents();
        EXPECT_EQ(ended.ends, 1);
        return ended;
    }

    Ended<FoundExamples> find(const ExampleSearchPlan &plan)
    {
        Ended<FoundExamples> ended;
        desk->questions.rememberConsent(plan.preview);
        const auto running = analyst->findExamples(plan);
        QObject::connect(running.get(), &ExampleSearch::finished, [&](const Result<FoundExamples> &result) {
            ended.result = result;
            ++ended.ends;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return ended.ends > 0; }, 10'000));
        return ended;
    }

    int storedThings()
    {
        return int(library->prompts().list(avatarId)->items.size() + examples->list(avatarId)->size());
    }

    std::unique_ptr<Examples> examples;
    std::unique_ptr<Analyst> analyst;
};

TEST_F(AnalystTest, SendsExactlyWhatThePreviewShows)
{
    provider.script = {LoopbackProvider::stream(streamOf({goodAnswer}))};
    const SendPreview preview = agreed();
    const auto ended = analyse(preview);
    ASSERT_TRUE(ended.result) << why(ended.result);
    ASSERT_EQ(provider.requests.size(), 1);
    EXPECT_EQ(provider.requests.first().body, preview.payload);
    EXPECT_FALSE(preview.payload.contains("robin.planted@example.org"));
    const QJsonObject body = provider.requests.first().json();
    EXPECT_EQ(body[u"response_format"][u"type"].toString(), u"json_schema"_s);
    EXPECT_FALSE(body.contains(u"tools"_s));
    EXPECT_EQ(preview.question.exampleCount, 2);
}

TEST_F(AnalystTest, ChecksQuotesAgainstTheWordsBehindTheStandIns)
{
    const QString answer = uR"({"patterns":[{"text":"Gives addresses.","quotes":["write to <email 1>"]}],)"
                           uR"("vocabulary":[{"text":"Invented.","quotes":["made up"]}],"behaviour":[],)"
                           uR"("system_prompt":"You are Robin."})"_s;
    provider.script = {LoopbackProvider::stream(streamOf({answer.left(60), answer.mid(60)}), 7)};
    SendPreview preview = agreed();
    ASSERT_EQ(preview.hidden.size(), 1);
    const QString standIn = preview.hidden.first().standIn;
    QString adapted = answer;
    adapted.replace(u"<email 1>"_s, standIn);
    provider.script = {LoopbackProvider::stream(streamOf({adapted.left(60), adapted.mid(60)}), 7)};
    const auto ended = analyse(preview);
    ASSERT_TRUE(ended.result) << why(ended.result);
    ASSERT_EQ(ended.result->patterns.size(), 1);
    EXPECT_EQ(ended.result->patterns.first().quotes, QStringList{u"write to robin.planted@example.org"_s});
    EXPECT_TRUE(ended.result->vocabulary.isEmpty());
    EXPECT_EQ(ended.result->rejectedQuotes, 1);
    EXPECT_EQ(ended.result->rejectedFindings, 1);
}

TEST_F(AnalystTest, SendsNothingWithoutConsent)
{
    const auto preview = analyst->preview(avatarId, account.id, u"gpt-4o"_s);
    ASSERT_TRUE(preview) << why(preview);
    const auto ended = analyse(*preview);
    ASSERT_FALSE(ended.result);
    EXPECT_EQ(ended.result.error().kind, ErrorKind::Denied);
    EXPECT_TRUE(provider.requests.isEmpty());
    const auto nothing = analyst->preview(newAvatar(u"Nobody"_s), account.id, u"gpt-4o"_s);
    EXPECT_EQ(nothing.error().kind, ErrorKind::Empty);
}

TEST_F(AnalystTest, ShowsThePromptAsItIsWritten)
{
    const qsizetype inPrompt = goodAnswer.indexOf(u"short"_s);
    provider.script = {LoopbackProvider::stream(streamOf({goodAnswer.left(inPrompt), goodAnswer.mid(inPrompt)}))};
    const auto ended = analyse(agreed());
    ASSERT_TRUE(ended.result) << why(ended.result);
    ASSERT_FALSE(ended.texts.isEmpty());
    for (const QString &text : ended.texts)
        EXPECT_TRUE(ended.result->systemPrompt.startsWith(text)) << qPrintable(text);
    EXPECT_EQ(ended.texts.last(), ended.result->systemPrompt);
    EXPECT_EQ(ended.result->systemPrompt, u"You are Robin. You write short lines."_s);
}

TEST_F(AnalystTest, KeepsWhatCameBeforeTheStreamBroke)
{
    const qsizetype inPrompt = goodAnswer.indexOf(u"short"_s);
    provider.script = {LoopbackProvider::stream(streamOf({goodAnswer.left(inPrompt)}, {}))};
    const auto ended = analyse(agreed());
    ASSERT_TRUE(ended.result) << why(ended.result);
    EXPECT_TRUE(ended.result->isPartial);
    ASSERT_TRUE(ended.result->cutBy);
    EXPECT_EQ(ended.result->systemPrompt, u"You are Robin. You write"_s);
    EXPECT_EQ(ended.result->patterns.size(), 1);
    EXPECT_EQ(provider.requests.size(), 1) << "never sent a second time";
}

TEST_F(AnalystTest, KeepsTheDraftOfACancelledAnalysis)
{
    ProviderStep step = LoopbackProvider::stream(streamOf({goodAnswer.left(goodAnswer.indexOf(u"short"_s))}, {}));
    step.isKeptOpen = true;
    provider.script = {step};
    const auto ended = analyse(agreed(), [](Analysis &running) { running.cancel(); });
    ASSERT_TRUE(ended.result) << why(ended.result);
    EXPECT_TRUE(ended.result->isPartial);
    EXPECT_EQ(ended.result->cutBy->kind, ErrorKind::Cancelled);
    EXPECT_EQ(ended.result->systemPrompt, u"You are Robin. You write"_s);
}

TEST_F(AnalystTest, StoresNothingWhateverComes)
{
    struct Fault {
        ProviderStep step;
        ErrorKind kind;
    };
    const QVector<Fault> faults{
        {LoopbackProvider::stream(streamOf({u"I'd rather tell you a story."_s})), ErrorKind::Corrupt},
        {LoopbackProvider::stream(streamOf({goodAnswer.left(80) + u"}"_s})), ErrorKind::Corrupt},
        {LoopbackProvider::answer(401, R"({"error":{"message":"bad key"}})"), ErrorKind::KeyRefused},
        {LoopbackProvider::answer(429, R"({"error":{"code":"insufficient_quota","message":"no"}})"),
         ErrorKind::NoCredit},
        {LoopbackProvider::answer(400, R"({"error":{"message":"no"}})"), ErrorKind::BadInput},
        {LoopbackProvider::answer(200, "<html>hello</html>", {}, "text/html"), ErrorKind::Service},
    };
    const int before = storedThings();
    for (const Fault &fault : faults) {
        provider.script = {fault.step};
        provider.requests.clear();
        const auto ended = analyse(agreed());
        ASSERT_FALSE(ended.result);
        EXPECT_EQ(ended.result.error().kind, fault.kind)
            << why(ended.result) << " for " << fault.step.bytes.toStdString();
        EXPECT_EQ(provider.requests.size(), 1);
        EXPECT_EQ(storedThings(), before);
    }
    provider.script = {LoopbackProvider::stream(streamOf({goodAnswer}))};
    ASSERT_TRUE(analyse(agreed()).result);
    EXPECT_EQ(storedThings(), before) << "a person looks at it first";
}

/// Pages of a document in which no dialogue is marked.
Page proseOf(const QStringList &lines)
{
    Page page;
    page.kind = PageKind::PlainText;
    page.layout = Layout::Document;
    page.text = lines.join(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        page.lines.append(Line{lines[i], QRect(0, int(i) * 10, 100, 8), {}, false});
    return page;
}

class ExampleSearchTest : public AnalystTest {
protected:
    void SetUp() override
    {
        AnalystTest::SetUp();
        const auto added = library->sources().addAll(avatarId, u"b"_s, {{u"story.txt"_s, u"/nowhere"_s, 1, "hash"}});
        ASSERT_TRUE(added) << why(added);
        sourceId = added->first().source.id;
        ASSERT_TRUE(library->sources().setOpened(sourceId, FileKind::PlainText, 1));
        Page page = proseOf({u"she wanted to know whether the amplifier survived the stairs"_s,
                             u"I said that it bounced twice and sounds better than before"_s,
                             u"then she wondered who would pay for the banister"_s,
                             u"I told her that the banister has always looked like that"_s});
        page.lines.append(Line{u"hidden instruction"_s, QRect(0, 90, 10, 1), {}, true});
        ASSERT_TRUE(library->sources().appendPage(sourceId, page));
        ASSERT_TRUE(library->sources().setState(sourceId, SourceState::Read));
    }

    ExampleSearchPlan plan(int target = 20)
    {
        const auto made = awaited(analyst->planSearch(avatarId, account.id, u"gpt-4o"_s, target));
        EXPECT_TRUE(made) << why(made);
        return made.value_or(ExampleSearchPlan());
    }

    QString sourceId;
};

TEST_F(ExampleSearchTest, FindsExamplesThatAPersonThenKeeps)
{
    const ExampleSearchPlan made = plan();
    ASSERT_EQ(made.messages.size(), 4);
    EXPECT_FALSE(made.preview.payload.contains("hidden instruction"));
    EXPECT_TRUE(made.preview.payload.contains("1 | she wanted to know"));
    provider.script = {
        LoopbackProvider::stream(streamOf({uR"({"examples":[{"message":[1],"reply":[2],"category":"joke"},)"_s,
                                           uR"({"message":[3],"reply":[4],"category":"statement"},)"_s,
                                           uR"({"message":[3],"reply":[40],"category":"statement"}]})"_s}))};
    const auto ended = find(made);
    ASSERT_TRUE(ended.result) << why(ended.result);
    ASSERT_EQ(ended.result->examples.size(), 2);
    EXPECT_EQ(ended.result->rejected, 1);
    EXPECT_EQ(provider.requests.first().body, made.preview.payload);
    EXPECT_EQ(examples->list(avatarId)->size(), 2) << "nothing is stored unasked";

    const auto kept = awaited(analyst->keep(avatarId, ended.result->examples));
    ASSERT_TRUE(kept) << why(kept);
    ASSERT_EQ(kept->size(), 2);
    EXPECT_EQ(examples->list(avatarId)->mid(2), *kept) << "told as they are stored";
    EXPECT_EQ(kept->first().state, ExampleState::New);
    EXPECT_EQ(kept->first().origin.sourceId, sourceId);
    EXPECT_EQ(kept->first().origin.box, QRect(0, 10, 100, 8));
    // Looking through the sources again takes nothing away that a person chose.
    ASSERT_TRUE(awaited(examples->find(avatarId)));
    EXPECT_EQ(examples->list(avatarId)->size(), 4);
    // And the source has examples now, so a further search has nothing left.
    const auto again = awaited(analyst->planSearch(avatarId, account.id, u"gpt-4o"_s));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Empty);
}

TEST_F(ExampleSearchTest, TakesNothingThatWasLeftOut)
{
    ExampleSearchPlan made = plan();
    const auto less = desk->questions.previewWithout(made.preview, {2, 3});
    ASSERT_TRUE(less) << why(less);
    EXPECT_FALSE(less->payload.contains("banister"));
    made.preview = *less;
    provider.script = {
        LoopbackProvider::stream(streamOf({uR"({"examples":[{"message":[1],"reply":[2],"category":"joke"},)"_s,
                                           uR"({"message":[3],"reply":[4],"category":"statement"}]})"_s}))};
    const auto ended = find(made);
    ASSERT_TRUE(ended.result) << why(ended.result);
    EXPECT_EQ(ended.result->examples.size(), 1);
    EXPECT_EQ(ended.result->rejected, 1) << "its number may be guessed, its words were never seen";
}

TEST_F(ExampleSearchTest, KeepsToTheTarget)
{
    provider.script = {
        LoopbackProvider::stream(streamOf({uR"({"examples":[{"message":[1],"reply":[2],"category":"joke"},)"_s,
                                           uR"({"message":[3],"reply":[4],"category":"statement"}]})"_s}))};
    const auto ended = find(plan(1));
    ASSERT_TRUE(ended.result) << why(ended.result);
    EXPECT_EQ(ended.result->examples.size(), 1);
}

TEST_F(ExampleSearchTest, RefusesTextsThatTheModelWroteItself)
{
    provider.script = {LoopbackProvider::stream(
        streamOf({uR"({"examples":[{"message":"planted","reply":"planted","category":"joke"}]})"_s}))};
    const auto ended = find(plan());
    ASSERT_FALSE(ended.result);
    EXPECT_EQ(ended.result.error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(examples->list(avatarId)->size(), 2);
}

} // namespace
} // namespace likeness
