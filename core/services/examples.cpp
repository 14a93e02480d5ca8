// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples.h"

#include "services/examples/saved_filters.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {

static const Setting<int> targetSetting{"examples/selectionTarget", 20};

namespace {

QStringList overdue(const QVector<Example> &rows)
{
    constexpr qint64 keptDays = 30;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-keptDays);
    QStringList ids;
    for (const Example &row : rows) {
        if (isInTrash(row) && row.trashedAt < oldest)
            ids.append(row.id);
    }
    return ids;
}

} // namespace

Examples::Examples(Library &library, QObject *parent) : QObject(parent), m_library(library), m_cache(library.examples())
{
    connect(&library, &Library::locked, this, [this] { m_cache.clear(); });
}

/// What is still to be stored is stored while everything is there.
Examples::~Examples()
{
    qDeleteAll(findChildren<BulkPut *>());
}

Result<const ExampleCache::Shelf *> Examples::shelf(const QString &avatarId) const
{
    const Result<const ExampleCache::Shelf *> opened = m_cache.shelf(avatarId);
    if (!opened || (*opened)->inTrash == 0 || m_library.isReadOnly())
        return opened;
    const QStringList ids = overdue((*opened)->rows);
    if (ids.isEmpty())
        return opened;
    if (const Result<> removed = m_library.examples().remove(avatarId, ids); !removed)
        return failure(removed.error());
    return m_cache.shelf(avatarId);
}

Result<QVector<Example>> Examples::list(const QString &avatarId, const ExampleQuery &query) const
{
    const Result<const ExampleCache::Shelf *> opened = shelf(avatarId);
    if (!opened)
        return failure(opened.error());
    const QVector<Example> &rows = (*opened)->rows;
    if (query.isEmpty() && (*opened)->inTrash == 0)
        return rows;
    const Result<QHash<QString, QString>> names = sourceNames(avatarId);
    if (!names)
        return failure(names.error());
    QVector<Example> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [&](const Example &one) { return !isInTrash(one) && query.matches(one, sourceNameOf(one, *names)); });
    return found;
}

Result<QVector<Example>> Examples::list(const QString &avatarId, const QStringList &ids) const
{
    const Result<const ExampleCache::Shelf *> opened = shelf(avatarId);
    if (!opened)
        return failure(opened.error());
    QVector<Example> found;
    for (const QString &id : ids) {
        const auto place = (*opened)->places.constFind(id);
        if (place != (*opened)->places.cend() && !isInTrash((*opened)->rows[*place]))
            found.append((*opened)->rows[*place]);
    }
    return found;
}

Result<QVector<Example>> Examples::trash(const QString &avatarId) const
{
    const Result<const ExampleCache::Shelf *> opened = shelf(avatarId);
    if (!opened)
        return failure(opened.error());
    QVector<Example> found;
    std::copy_if((*opened)->rows.begin(), (*opened)->rows.end(), std::back_inserter(found), isInTrash);
    return found;
}

Result<ExampleCounts> Examples::counts(const QString &avatarId, const ExampleQuery &query) const
{
    const Result<QVector<Example>> rows = list(avatarId);
    const Result<QHash<QString, QString>> names = sourceNames(avatarId);
    if (!rows || !names)
        return failure(rows ? names.error() : rows.error());
    return countExamples(*rows, query, *names);
}

Result<int> Examples::damaged(const QString &avatarId) const
{
    const Result<const ExampleCache::Shelf *> opened = shelf(avatarId);
    const Result<Rows<Source>> sources = m_library.sources().list(avatarId);
    if (!opened || !sources)
        return failure(opened ? sources.error() : opened.error());
    return (*opened)->damaged + int(sources->damaged.size());
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

Result<QHash<QString, int>> Examples::sourcePlaces(const QString &avatarId) const
{
    const Result<Rows<Source>> sources = m_library.sources().list(avatarId);
    if (!sources)
        return failure(sources.error());
    QHash<QString, int> places;
    for (const Source &source : sources->items)
        places.insert(source.id, int(places.size()));
    return places;
}

Result<ExampleStats> Examples::stats(const QString &avatarId, StatsPart part) const
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
        if (!isLeftOut && part == StatsPart::All)
            usable.append(one);
    }
    stats.diversity = diversityOf(usable);
    return stats;
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

Result<QVector<SavedFilter>> Examples::savedFilters(const QString &avatarId) const
{
    return storedFilters(m_library.settings(), avatarId);
}

Result<> Examples::setSavedFilters(const QString &avatarId, const QVector<SavedFilter> &filters)
{
    return told(avatarId, storeFilters(m_library.settings(), avatarId, filters));
}

} // namespace likeness
