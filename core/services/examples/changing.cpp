// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "base/pool.h"
#include "domain/examples/categories.h"
#include "domain/examples/editing.h"
#include "services/examples.h"
#include "services/examples/repeated_rows.h"
#include "store/library.h"

#include <QPromise>

// How rows change: every way ends in ExampleCache, which stores them first and then knows what is other.

namespace likeness {

static const Setting<QStringList> placeholdersSetting{"examples/placeholders", {}};

Result<QVector<Example>> Examples::chosen(const QString &avatarId, const QStringList &ids) const
{
    const Result<const ExampleCache::Shelf *> opened = shelf(avatarId);
    if (!opened)
        return failure(opened.error());
    QVector<Example> rows;
    rows.reserve(ids.size());
    for (const QString &id : ids) {
        const auto place = (*opened)->places.constFind(id);
        if (place == (*opened)->places.cend())
            return failure(ErrorKind::NotFound, id);
        rows.append((*opened)->rows[*place]);
    }
    return rows;
}

template <typename Change> Result<> Examples::changeAll(const QString &avatarId, const QStringList &ids, Change change)
{
    Result<QVector<Example>> rows = chosen(avatarId, ids);
    if (!rows)
        return failure(rows.error());
    for (Example &row : *rows)
        change(row);
    return told(avatarId, m_cache.put(avatarId, *rows));
}

Result<> Examples::setState(const QString &avatarId, const QStringList &ids, ExampleState state)
{
    return changeAll(avatarId, ids, [state](Example &example) { example.state = state; });
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

Result<> Examples::setSplit(const QString &avatarId, const QStringList &ids, Split split)
{
    return changeAll(avatarId, ids, [split](Example &example) { example.split = split; });
}

Result<> Examples::edit(const QString &avatarId, const QString &id, const QString &userMessage, const QString &reply)
{
    if (reply.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, id, QStringLiteral("the reply is empty"));
    return changeAll(avatarId, {id},
                     [&](Example &example) { example = withTexts(std::move(example), userMessage, reply); });
}

Result<> Examples::revert(const QString &avatarId, const QStringList &ids)
{
    return changeAll(avatarId, ids, [](Example &example) { example = reverted(std::move(example)); });
}

Result<> Examples::put(const QString &avatarId, const QVector<Example> &rows)
{
    return told(avatarId, m_cache.put(avatarId, rows));
}

BulkPut *Examples::putMany(const QString &avatarId, const QVector<Example> &rows)
{
    return startPut(avatarId, int(rows.size()), [rows](int from, int count) { return rows.mid(from, count); });
}

BulkPut *Examples::startPut(const QString &avatarId, int count, const BulkPut::RowsOf &rowsOf)
{
    auto *put = new BulkPut(m_library.examples(), m_cache, avatarId, count, rowsOf, this);
    connect(put, &BulkPut::changed, this, [this, avatarId](const ExampleChange &change) { told(avatarId, change); });
    put->start();
    return put;
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
    describe(example);
    const Result<QVector<Example>> stored = m_library.examples().insert(avatarId, {example});
    if (!stored)
        return failure(stored.error());
    told(avatarId, ExampleChange{{}, {stored->first().id}, {}, false});
    return stored->first();
}

Result<AddedRows> Examples::addRows(const QString &avatarId, const QVector<TrainingRow> &rows)
{
    const Result<QVector<Example>> known = list(avatarId);
    if (!known)
        return failure(known.error());
    QVector<Example> examples;
    for (const TrainingRow &row : rows)
        examples += examplesOf(row);
    const int repeats = removeRepeats(examples, *known);
    for (Example &example : examples) {
        example.avatarId = avatarId;
        categorise(example);
        describe(example);
    }
    Result<QVector<Example>> stored = m_library.examples().insert(avatarId, examples);
    if (!stored)
        return failure(stored.error());
    ExampleChange change;
    for (const Example &example : *stored)
        change.added.append(example.id);
    told(avatarId, change);
    return AddedRows{std::move(*stored), repeats};
}

Result<QVector<TextChange>> Examples::redactions(const QString &avatarId, const QStringList &ids, const QString &only)
{
    const Result<QVector<Example>> rows = chosen(avatarId, ids);
    const Result<QStringList> stored = m_library.settings().get(placeholdersSetting, avatarId);
    if (!rows || !stored)
        return failure(rows ? stored.error() : rows.error());
    Placeholders placeholders(*stored);
    QVector<TextChange> changes = redactionsIn(*rows, placeholders, only);
    const Result<> kept = m_library.settings().set(placeholdersSetting, placeholders.stored(), avatarId);
    return kept ? Result<QVector<TextChange>>(changes) : failure(kept.error());
}

QFuture<Result<QVector<TextChange>>> Examples::findRedactions(const QString &avatarId, const QStringList &ids,
                                                              const QString &only)
{
    auto promise = std::make_shared<QPromise<Result<QVector<TextChange>>>>();
    promise->start();
    QFuture<Result<QVector<TextChange>>> future = promise->future();
    const RedactionAnswer answer = [promise](const Result<QVector<TextChange>> &changes) {
        promise->addResult(changes);
        promise->finish();
    };
    const Result<QVector<Example>> rows = chosen(avatarId, ids);
    if (rows)
        redactInPool(avatarId, *rows, only, answer);
    else
        answer(failure(rows.error()));
    return future;
}

void Examples::redactInPool(const QString &avatarId, const QVector<Example> &rows, const QString &only,
                            const RedactionAnswer &answer)
{
    struct Found {
        QVector<TextChange> changes;
        QStringList placeholders;
    };
    const Result<QStringList> stored = m_library.settings().get(placeholdersSetting, avatarId);
    if (!stored)
        return answer(failure(stored.error()));
    const auto find = [rows, only, known = *stored] {
        Placeholders placeholders(known);
        const QVector<TextChange> changes = redactionsIn(rows, placeholders, only);
        return Found{changes, placeholders.stored()};
    };
    onDone(runInPool(find), this, [this, avatarId, rows, only, answer, known = *stored](const Found &found) {
        const Result<QStringList> now = m_library.settings().get(placeholdersSetting, avatarId);
        if (now && *now != known)
            return redactInPool(avatarId, rows, only, answer); // others were given meanwhile
        const Result<> kept =
            now ? m_library.settings().set(placeholdersSetting, found.placeholders, avatarId) : failure(now.error());
        answer(kept ? Result<QVector<TextChange>>(found.changes) : failure(kept.error()));
    });
}

Result<> Examples::ignorePersonalData(const QString &avatarId, const QStringList &ids, const QString &words)
{
    return changeAll(avatarId, ids, [&words](Example &example) {
        if (!example.notPersonal.contains(words))
            example.notPersonal.append(words);
        describe(example);
    });
}

Result<> Examples::moveToTrash(const QString &avatarId, const QStringList &ids)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return changeAll(avatarId, ids, [&now](Example &example) { example.trashedAt = now; });
}

Result<> Examples::restore(const QString &avatarId, const QStringList &ids)
{
    return changeAll(avatarId, ids, [](Example &example) { example.trashedAt = {}; });
}

Result<> Examples::remove(const QString &avatarId, const QStringList &ids)
{
    return told(avatarId, takeOut(avatarId, ids));
}

Result<ExampleChange> Examples::takeOut(const QString &avatarId, const QStringList &ids)
{
    const QSet<QString> gone(ids.begin(), ids.end());
    return m_cache.remove(
        avatarId, [&gone](const Example &row) { return gone.contains(row.id); },
        [&] { return m_library.examples().remove(avatarId, ids); });
}

BulkRemove *Examples::removeMany(const QString &avatarId, const QStringList &ids)
{
    constexpr int partSize = 200; // removed in some milliseconds
    const auto part = [this, avatarId](const QStringList &some) -> Result<> {
        const Result<ExampleChange> change = takeOut(avatarId, some);
        // What goes out of the trash is in no list.
        return change && change->isNothing() ? Result<>() : told(avatarId, change);
    };
    const auto rest = [&store = m_library.examples(), avatarId](const QStringList &some) {
        return store.remove(avatarId, some);
    };
    auto *removal = new BulkRemove(ids, partSize, {part, rest}, this);
    const auto tell = [this, avatarId] { Q_EMIT changed(avatarId); };
    connect(removal, &BulkRemove::finished, this, tell);
    connect(removal, &BulkRemove::failed, this, tell);
    removal->start();
    return removal;
}

Result<> Examples::forgetSources(const QString &avatarId, const QStringList &ids,
                                 const std::function<Result<>()> &remove)
{
    const QSet<QString> gone(ids.begin(), ids.end());
    const Result<ExampleChange> change = m_cache.remove(
        avatarId, [&gone](const Example &row) { return gone.contains(row.origin.sourceId); }, remove);
    return change && change->isNothing() ? Result<>() : told(avatarId, change);
}

Result<> Examples::told(const QString &avatarId, const Result<ExampleChange> &change)
{
    if (!change)
        return failure(change.error());
    if (!change->isNothing())
        Q_EMIT rowsChanged(avatarId, *change);
    Q_EMIT changed(avatarId);
    return {};
}

Result<> Examples::told(const QString &avatarId, const Result<> &done)
{
    if (done)
        Q_EMIT changed(avatarId);
    return done;
}

} // namespace likeness
