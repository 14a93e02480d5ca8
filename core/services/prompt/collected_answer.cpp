// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/collected_answer.h"

#include "domain/examples/selection.h"
#include "services/models/questions.h"
#include "services/prompt/answers/search_answer.h"
#include "services/prompt/answers/style_answer.h"

#include <QSet>

namespace likeness {

AnswerCollector::AnswerCollector(std::unique_ptr<AskedReply> reply) : m_reply(std::move(reply))
{
    connect(m_reply.get(), &Reply::delta, this, [this](const QString &piece) {
        m_text += piece;
        Q_EMIT grew();
    });
    connect(m_reply.get(), &Reply::waiting, this, &AnswerCollector::waiting);
    connect(m_reply.get(), &Reply::finished, this, &AnswerCollector::finish);
}

AnswerCollector::~AnswerCollector() = default;

void AnswerCollector::cancel()
{
    m_reply->cancel();
}

void AnswerCollector::finish(const Result<ReplySummary> &summary)
{
    CollectedAnswer answer{m_text, summary ? summary->model : QString(), {}};
    if (summary && summary->end == AnswerEnd::Refused) {
        Q_EMIT collected(failure(ErrorKind::Service, {}, QStringLiteral("model_refused")));
        return;
    }
    if (!summary)
        answer.cutBy = summary.error();
    else if (summary->end != AnswerEnd::Whole)
        answer.cutBy = Error{ErrorKind::Interrupted,
                             {},
                             summary->end == AnswerEnd::Length ? QStringLiteral("length") : QStringLiteral("filtered")};
    if (!summary && m_text.trimmed().isEmpty())
        Q_EMIT collected(failure(summary.error()));
    else
        Q_EMIT collected(answer);
}

namespace {

bool isEmpty(const StyleAnalysis &analysis)
{
    return analysis.patterns.isEmpty() && analysis.vocabulary.isEmpty() && analysis.behaviour.isEmpty()
        && analysis.systemPrompt.isEmpty();
}

Result<StyleAnalysis> analysisOf(const Result<CollectedAnswer> &answer, const QStringList &ownTexts)
{
    if (!answer)
        return failure(answer.error());
    auto analysis = styleAnswer(answer->text, ownTexts, answer->cutBy ? AnswerPart::Cut : AnswerPart::Whole);
    if (answer->cutBy && (!analysis || isEmpty(*analysis)))
        return failure(*answer->cutBy);
    if (!analysis)
        return analysis;
    analysis->model = answer->model;
    analysis->cutBy = answer->cutBy;
    return analysis;
}

class RunningAnalysis final : public Analysis {
public:
    RunningAnalysis(std::unique_ptr<AskedReply> reply, const QStringList &ownTexts)
        : m_collector(std::move(reply)),
          m_ownTexts(ownTexts)
    {
        connect(&m_collector, &AnswerCollector::waiting, this, &Analysis::waiting);
        connect(&m_collector, &AnswerCollector::grew, this, [this] {
            const QString prompt = promptSoFar(m_collector.text());
            if (prompt != m_shown)
                Q_EMIT textGrew(m_shown = prompt);
        });
        connect(&m_collector, &AnswerCollector::collected, this,
                [this](const Result<CollectedAnswer> &answer) { Q_EMIT finished(analysisOf(answer, m_ownTexts)); });
    }

    void cancel() override { m_collector.cancel(); }

private:
    AnswerCollector m_collector;
    QStringList m_ownTexts;
    QString m_shown;
};

QString keyOf(const Example &example)
{
    return example.userMessage.simplified() + u'\n' + example.assistantMessage.simplified();
}

/// Without those that are there already, and of the rest as many as are wanted, the most varied.
void narrow(FoundExamples &found, const SearchBackground &background)
{
    QSet<QString> known;
    for (const Example &example : background.known)
        known.insert(keyOf(example));
    QVector<Example> fresh;
    for (const Example &example : std::as_const(found.examples)) {
        if (known.contains(keyOf(example)))
            ++found.known;
        else
            fresh.append(example);
    }
    QVector<int> chosen = selectRepresentative(fresh, {background.target});
    std::sort(chosen.begin(), chosen.end());
    found.examples.clear();
    for (const int index : chosen)
        found.examples.append(fresh[index]);
}

Result<FoundExamples> foundIn(const Result<CollectedAnswer> &answer, const SearchBackground &background)
{
    if (!answer)
        return failure(answer.error());
    auto found = searchAnswer(answer->text, background.messages, answer->cutBy ? AnswerPart::Cut : AnswerPart::Whole);
    if (answer->cutBy && (!found || found->examples.isEmpty()))
        return failure(*answer->cutBy);
    if (!found)
        return found;
    narrow(*found, background);
    found->model = answer->model;
    found->cutBy = answer->cutBy;
    return found;
}

class RunningSearch final : public ExampleSearch {
public:
    RunningSearch(std::unique_ptr<AskedReply> reply, const SearchBackground &background)
        : m_collector(std::move(reply)),
          m_background(background)
    {
        connect(&m_collector, &AnswerCollector::waiting, this, &ExampleSearch::waiting);
        connect(&m_collector, &AnswerCollector::grew, this, [this] {
            const int rows = rowsSoFar(m_collector.text());
            if (rows != m_rows)
                Q_EMIT foundSoFar(m_rows = rows);
        });
        connect(&m_collector, &AnswerCollector::collected, this,
                [this](const Result<CollectedAnswer> &answer) { Q_EMIT finished(foundIn(answer, m_background)); });
    }

    void cancel() override { m_collector.cancel(); }

private:
    AnswerCollector m_collector;
    SearchBackground m_background;
    int m_rows = 0;
};

} // namespace

std::unique_ptr<Analysis> startAnalysis(std::unique_ptr<AskedReply> reply, const QStringList &ownTexts)
{
    return std::make_unique<RunningAnalysis>(std::move(reply), ownTexts);
}

std::unique_ptr<ExampleSearch> startSearch(std::unique_ptr<AskedReply> reply, const SearchBackground &background)
{
    return std::make_unique<RunningSearch>(std::move(reply), background);
}

} // namespace likeness
