// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples.h"

#include "base/async.h"
#include "base/pool.h"
#include "domain/examples/categories.h"
#include "services/deriving/page_collector.h"
#include "store/library.h"

#include <QPromise>

#include <algorithm>

namespace likeness {

static const Setting<int> targetSetting{"examples/selectionTarget", 20};

Examples::Examples(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
}

QFuture<Result<FindReport>> Examples::find(const QString &avatarId)
{
    auto promise = std::make_shared<QPromise<Result<FindReport>>>();
    promise->start();
    const auto answer = [promise](const Result<FindReport> &report) {
        promise->addResult(report);
        promise->finish();
    };
    QFuture<Result<FindReport>> future = promise->future();
    const Result<Avatar> avatar = m_library.avatars().find(avatarId);
    const Result<ExampleRules> wanted = rules(avatarId);
    if (!avatar || !wanted) {
        answer(failure(avatar ? wanted.error() : avatar.error()));
        return future;
    }
    auto *collector = new PageCollector(m_library, avatarId, this);
    connect(collector, &PageCollector::collected, this,
            [this, avatar = *avatar, wanted = *wanted, answer](const Result<QVector<SourcePages>> &sources) {
                if (!sources)
                    return answer(failure(sources.error()));
                const auto derived = runInPool([sources = *sources, names = avatar.selfNames, wanted] {
                    return deriveExamples(sources, names, wanted);
                });
                onDone(derived, this,
                       [this, id = avatar.id, answer](const Derived &found) { answer(store(id, found)); });
            });
    collector->start();
    return future;
}

Result<FindReport> Examples::store(const QString &avatarId, const Derived &derived)
{
    const Result<ReplaceReport> replaced = m_library.examples().replaceDerived(avatarId, derived.examples);
    if (!replaced)
        return failure(replaced.error());
    const Result<> refreshed = refreshSelection(avatarId);
    if (!refreshed)
        return failure(refreshed.error());
    return FindReport{int(derived.examples.size()), replaced->added, replaced->removed, derived.unknownSpeakers};
}

Result<> Examples::refreshSelection(const QString &avatarId)
{
    const Result<Rows<Example>> stored = m_library.examples().list(avatarId);
    const Result<ExampleRules> wanted = rules(avatarId);
    if (!stored || !wanted)
        return failure(stored ? wanted.error() : stored.error());
    QVector<Example> marked = stored->items;
    markExamples(marked, *wanted);
    QVector<Example> moved;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] != stored->items[i])
            moved.append(marked[i]);
    }
    return told(avatarId, moved.isEmpty() ? Result<>() : m_library.examples().updateAll(avatarId, moved));
}

Result<QVector<Example>> Examples::list(const QString &avatarId, const ExampleQuery &query) const
{
    const Result<Rows<Example>> stored = m_library.examples().list(avatarId);
    const Result<QHash<QString, QString>> names = sourceNames(avatarId);
    if (!stored || !names)
        return failure(stored ? names.error() : stored.error());
    QVector<Example> found;
    std::copy_if(stored->items.begin(), stored->items.end(), std::back_inserter(found),
                 [&](const Example &one) { return query.matches(one, names->value(one.origin.sourceId)); });
    return found;
}

Result<int> Examples::damaged(const QString &avatarId) const
{
    const Result<Rows<Example>> stored = m_library.examples().list(avatarId);
    const Result<Rows<Source>> sources = m_library.sources().list(avatarId);
    if (!stored || !sources)
        return failure(stored ? sources.error() : stored.error());
    return int(stored->damaged.size() + sources->damaged.size());
}

Result<Example> Examples::example(const QString &avatarId, const QString &idOrPrefix) const
{
    const Result<QVector<Example>> all = list(avatarId);
    if (!all)
        return failure(all.error());
    const auto begins = [&](const Example &one) { return !idOrPrefix.isEmpty() && one.id.startsWith(idOrPrefix); };
    const auto first = std::find_if(all->begin(), all->end(), begins);
    if (first == all->end())
        return failure(ErrorKind::NotFound, idOrPrefix);
    if (first->id != idOrPrefix && std::find_if(first + 1, all->end(), begins) != all->end())
        return failure(ErrorKind::BadInput, idOrPrefix, QStringLiteral("several ids begin so"));
    return *first;
}

Result<QHash<QString, QString>> Examples::sourceNames(const QString &avatarId) const
{
    const Result<Rows<Source>> sources = m_library.sources().list(avatarId);
    if (!sources)
        return failure(sources.error());
    QHash<QString, QString> names;
    for (const Source &source : sources->items)
        names.insert(source.id, source.name);
    return names;
}

Result<ExampleStats> Examples::stats(const QString &avatarId) const
{
    const Result<QVector<Example>> all = list(avatarId);
    if (!all)
        return failure(all.error());
    ExampleStats stats;
    QVector<Example> usable;
    for (const Example &one : *all) {
        ++stats.total;
        ++stats.byState[std::size_t(one.state)];
        if (one.state == ExampleState::Rejected)
            continue;
        ++stats.byCategory[std::size_t(one.category)];
        stats.selected += one.isSelected ? 1 : 0;
        stats.needsReview += one.needsReview ? 1 : 0;
        const bool isLeftOut = one.leftOut != LeftOutReason::None;
        stats.leftOut += isLeftOut ? 1 : 0;
        ++stats.byReason[std::size_t(one.leftOut)];
        if (!isLeftOut)
            usable.append(one);
    }
    stats.diversity = diversityOf(usable);
    return stats;
}

Result<> Examples::setState(const QString &avatarId, const QStringList &ids, ExampleState state)
{
    return told(avatarId, m_library.examples().setState(avatarId, ids, state));
}

Result<> Examples::setCategory(const QString &avatarId, const QStringList &ids, Category category)
{
    return changeAll(avatarId, ids, [category](Example &example) {
        example.category = category;
        example.categoryCue = CategoryCue::ChosenByPerson;
        example.categoryConfidence = 1;
    });
}

Result<> Examples::setStarred(const QString &avatarId, const QStringList &ids, bool isStarred)
{
    return changeAll(avatarId, ids, [isStarred](Example &example) { example.isStarred = isStarred; });
}

Result<> Examples::edit(const QString &avatarId, const QString &id, const QString &userMessage, const QString &reply)
{
    if (reply.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, id, QStringLiteral("the reply is empty"));
    return changeAll(avatarId, {id}, [&](Example &example) {
        example.userMessage = userMessage;
        example.assistantMessage = reply;
        categorise(example);
    });
}

Result<Example> Examples::add(const QString &avatarId, Example example, std::optional<Category> category)
{
    if (example.assistantMessage.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("the reply is empty"));
    example.avatarId = avatarId;
    if (category) {
        example.category = *category;
        example.categoryCue = CategoryCue::ChosenByPerson;
        example.categoryConfidence = 1;
    }
    categorise(example);
    const Result<QVector<Example>> stored = m_library.examples().insert(avatarId, {example});
    if (!stored)
        return failure(stored.error());
    Q_EMIT changed(avatarId);
    return stored->first();
}

Result<QVector<Example>> Examples::addRows(const QString &avatarId, const QVector<TrainingRow> &rows)
{
    QVector<Example> examples;
    for (const TrainingRow &row : rows)
        examples += examplesOf(row);
    for (Example &example : examples) {
        example.avatarId = avatarId;
        categorise(example);
    }
    Result<QVector<Example>> stored = m_library.examples().insert(avatarId, examples);
    if (stored)
        Q_EMIT changed(avatarId);
    return stored;
}

Result<> Examples::remove(const QString &avatarId, const QStringList &ids)
{
    return told(avatarId, m_library.examples().remove(avatarId, ids));
}

Result<int> Examples::selectionTarget(const QString &avatarId) const
{
    return m_library.settings().get(targetSetting, avatarId);
}

Result<> Examples::setSelectionTarget(const QString &avatarId, int count)
{
    if (count < 1 || count > 1000)
        return failure(ErrorKind::BadInput, QString::number(count), QStringLiteral("1 to 1000"));
    return told(avatarId, m_library.settings().set(targetSetting, count, avatarId));
}

Result<FilterSettings> Examples::filter(const QString &avatarId) const
{
    return storedFilterSettings(m_library.settings(), avatarId);
}

Result<> Examples::setFilter(const QString &avatarId, const FilterSettings &filter)
{
    return told(avatarId, storeFilterSettings(m_library.settings(), avatarId, filter));
}

Result<ExampleRules> Examples::rules(const QString &avatarId) const
{
    const Result<int> target = selectionTarget(avatarId);
    const Result<FilterSettings> set = filter(avatarId);
    if (!target || !set)
        return failure(target ? set.error() : target.error());
    constexpr double secondsPerHour = 3600;
    ExampleRules wanted;
    wanted.selection.count = *target;
    wanted.substance.minWords = set->minWords;
    wanted.substance.minReplyWords = set->minReplyWords;
    wanted.substance.leaveOutGreetings = !set->keepGreetings;
    wanted.substance.leaveOutGoodbyes = !set->keepGreetings;
    wanted.pairing.turns.gapSeconds = qint64(set->gapHours * secondsPerHour);
    return wanted;
}

template <typename Change> Result<> Examples::changeAll(const QString &avatarId, const QStringList &ids, Change change)
{
    QVector<Example> changedOnes;
    for (const QString &id : ids) {
        Result<Example> example = m_library.examples().find(id);
        if (!example)
            return failure(example.error());
        change(*example);
        changedOnes.append(std::move(*example));
    }
    return told(avatarId, m_library.examples().updateAll(avatarId, changedOnes));
}

Result<> Examples::told(const QString &avatarId, const Result<> &done)
{
    if (done)
        Q_EMIT changed(avatarId);
    return done;
}

} // namespace likeness
