// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/analyst.h"

#include "base/async.h"
#include "base/ids.h"
#include "base/pool.h"
#include "domain/examples/editing.h"
#include "services/deriving/page_collector.h"
#include "services/examples.h"
#include "services/models/models.h"
#include "services/models/questions.h"
#include "services/prompt/analysis_request.h"
#include "services/prompt/collected_answer.h"
#include "services/prompt/example_search_plan.h"
#include "services/prompt/spoken_name.h"
#include "services/prompt/unpaired.h"
#include "services/source_settings.h"
#include "store/library.h"

#include <QSet>

namespace likeness {

namespace {

constexpr int mostTarget = 100;

/// Answers once, like QFuture::then, for a thing that tells by a signal.
QFuture<Result<QVector<SourcePages>>> collectedPages(Library &library, const QString &avatarId, QObject *parent)
{
    auto promise = std::make_shared<QPromise<Result<QVector<SourcePages>>>>();
    promise->start();
    auto *collector = new PageCollector(library, avatarId, {}, parent);
    QObject::connect(collector, &PageCollector::collected, parent,
                     [promise](const Result<QVector<SourcePages>> &sources) {
                         promise->addResult(sources);
                         promise->finish();
                     });
    collector->start();
    return promise->future();
}

} // namespace

Analyst::Analyst(const AnalystServices &services, QObject *parent) : QObject(parent), m_services(services)
{
}

Result<SendPreview> Analyst::preview(const QString &avatarId, const QString &accountId, const QString &model) const
{
    const auto avatar = m_services.library.avatars().find(avatarId);
    const auto examples = avatar ? m_services.examples.list(avatarId) : failure(avatar.error());
    const auto name = examples ? spokenName(m_services.library, avatarId, *examples) : failure(examples.error());
    if (!name)
        return failure(name.error());
    const int limit = materialLimit(m_services.models.info(accountId, model).contextTokens);
    StyleRequest asked = styleRequest(*name, *examples, limit);
    if (asked.examples == 0)
        return failure(ErrorKind::Empty, avatar->name);
    asked.request.model = model;
    constexpr int usualAnswer = 1'500;
    return m_services.questions.preview(
        {avatarId, SendPurpose::Analysis, accountId, asked.request, asked.examples, usualAnswer});
}

std::unique_ptr<Analysis> Analyst::analyse(const SendPreview &preview)
{
    return startAnalysis(m_services.questions.send(preview), ownTextsIn(preview.question.request, preview.hidden));
}

QFuture<Result<ExampleSearchPlan>> Analyst::planSearch(const QString &avatarId, const QString &accountId,
                                                       const QString &model, int target)
{
    const int wanted = std::clamp(target, 1, mostTarget);
    return andThen(collectedPages(m_services.library, avatarId, this), this,
                   [this, avatarId, accountId, model, wanted](const Result<QVector<SourcePages>> &sources) {
                       return andThen(unpairedOf(avatarId, sources), this,
                                      [this, avatarId, accountId, model, wanted](const auto &messages) {
                                          return messages ? planned({avatarId, accountId, model, wanted}, *messages)
                                                          : Result<ExampleSearchPlan>(failure(messages.error()));
                                      });
                   });
}

QFuture<Result<QVector<NumberedMessage>>> Analyst::unpairedOf(const QString &avatarId,
                                                              const Result<QVector<SourcePages>> &sources)
{
    const auto examples = m_services.examples.list(avatarId);
    const auto speakers = storedSpeakers(m_services.library, avatarId);
    QSet<QString> paired;
    for (const Example &example : examples.value_or(QVector<Example>()))
        paired.insert(example.origin.sourceId);
    std::optional<Error> fault;
    if (!sources || !examples || !speakers)
        fault = !sources ? sources.error() : !examples ? examples.error() : speakers.error();
    return runInPool([fault, paired, pages = sources.value_or(QVector<SourcePages>()),
                      rules = speakers.value_or(SpeakerRules())]() -> Result<QVector<NumberedMessage>> {
        return fault ? Result<QVector<NumberedMessage>>(failure(*fault)) : unpairedMessages(pages, rules, paired);
    });
}

Result<ExampleSearchPlan> Analyst::planned(const Wanted &wanted, const QVector<NumberedMessage> &messages) const
{
    const auto avatar = m_services.library.avatars().find(wanted.avatarId);
    const auto examples = avatar ? m_services.examples.list(wanted.avatarId) : failure(avatar.error());
    const auto name = examples ? spokenName(m_services.library, wanted.avatarId, *examples) : failure(examples.error());
    if (!name)
        return failure(name.error());
    const int limit = materialLimit(m_services.models.info(wanted.accountId, wanted.model).contextTokens);
    SearchRequest asked = searchRequest(*name, avatar->selfNames, messages, wanted.target, limit);
    if (asked.messages == 0)
        return failure(ErrorKind::Empty, avatar->name);
    asked.request.model = wanted.model;
    constexpr int tokensAnExample = 30;
    const auto preview = m_services.questions.preview(
        {wanted.avatarId, SendPurpose::Examples, wanted.accountId, asked.request, 0, tokensAnExample * wanted.target});
    if (!preview)
        return failure(preview.error());
    return ExampleSearchPlan{*preview, messages.mid(0, asked.messages), wanted.target,
                             int(messages.size()) - asked.messages};
}

std::unique_ptr<ExampleSearch> Analyst::findExamples(const ExampleSearchPlan &plan)
{
    const auto known = m_services.examples.list(plan.preview.question.avatarId);
    return startSearch(
        m_services.questions.send(plan.preview),
        {shownMessages(plan.preview.question.request, plan.messages), known.value_or(QVector<Example>()), plan.target});
}

QVector<Example> asNewExamples(const QString &avatarId, QVector<Example> found)
{
    for (Example &example : found) {
        example.id = newId();
        example.avatarId = avatarId;
        example.createdAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
        // The category goes with the choice: a derivation takes no example away that a person decided on.
        example.categoryCue = CategoryCue::ChosenByPerson;
        example.categoryConfidence = 1;
        describe(example);
    }
    return found;
}

QFuture<Result<QVector<Example>>> Analyst::keep(const QString &avatarId, const QVector<Example> &wanted)
{
    const QVector<Example> found = asNewExamples(avatarId, wanted);
    auto promise = std::make_shared<QPromise<Result<QVector<Example>>>>();
    promise->start();
    const auto answer = [promise](const Result<QVector<Example>> &kept) {
        promise->addResult(kept);
        promise->finish();
    };
    const BulkPut *put = m_services.examples.putMany(avatarId, found);
    connect(put, &BulkPut::finished, this, [answer, found] { answer(found); });
    connect(put, &BulkPut::failed, this, [answer](int, const Error &error) { answer(failure(error)); });
    return promise->future();
}

} // namespace likeness
