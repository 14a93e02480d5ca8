// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples/example_cache.h"

#include <algorithm>

namespace likeness {

Result<const ExampleCache::Shelf *> ExampleCache::shelf(const QString &avatarId)
{
    const Result<ExampleRevision> revision = m_store.revision(avatarId);
    if (!revision)
        return failure(revision.error());
    const auto known = m_shelves.find(avatarId);
    if (known != m_shelves.end() && known->second.revision == *revision)
        return &known->second;
    Result<Rows<Example>> stored = m_store.listAll(avatarId);
    if (!stored)
        return failure(stored.error());
    return &place(avatarId, *revision, std::move(*stored));
}

bool ExampleCache::isOpen(const QString &avatarId) const
{
    const auto known = m_shelves.find(avatarId);
    const Result<ExampleRevision> revision = m_store.revision(avatarId);
    return known != m_shelves.end() && revision && known->second.revision == *revision;
}

bool ExampleCache::take(const QString &avatarId, const ExampleRevision &revision, Rows<Example> rows)
{
    const Result<ExampleRevision> now = m_store.revision(avatarId);
    if (!now || *now != revision)
        return false;
    if (!isOpen(avatarId))
        place(avatarId, revision, std::move(rows));
    return true;
}

ExampleCache::Shelf &ExampleCache::place(const QString &avatarId, const ExampleRevision &revision, Rows<Example> rows)
{
    Shelf shelf;
    shelf.rows = std::move(rows.items);
    shelf.damaged = int(rows.damaged.size());
    index(shelf, revision);
    return m_shelves[avatarId] = std::move(shelf);
}

void ExampleCache::index(Shelf &shelf, const ExampleRevision &revision)
{
    shelf.revision = revision;
    shelf.changes = ++m_changes;
    shelf.places.clear();
    shelf.places.reserve(shelf.rows.size());
    for (qsizetype i = 0; i < shelf.rows.size(); ++i)
        shelf.places.insert(shelf.rows[i].id, i);
    shelf.inTrash = int(std::count_if(shelf.rows.cbegin(), shelf.rows.cend(), isInTrash));
}

Result<ExampleChange> ExampleCache::put(const QString &avatarId, const QVector<Example> &rows)
{
    return write(avatarId, rows, [&] { return m_store.put(avatarId, rows); });
}

Result<ExampleChange> ExampleCache::put(const QString &avatarId, const QVector<Example> &rows,
                                        const ReadyExamples &ready)
{
    return write(avatarId, rows, [&] { return m_store.put(avatarId, ready); });
}

Result<ExampleChange> ExampleCache::remove(const QString &avatarId, const std::function<bool(const Example &)> &isGone,
                                           const std::function<Result<>()> &remove)
{
    const bool wasOpen = isOpen(avatarId);
    if (const Result<> removed = remove(); !removed)
        return failure(removed.error());
    const Result<ExampleRevision> revision = m_store.revision(avatarId);
    if (!revision)
        return failure(revision.error());
    ExampleChange change;
    change.isUnknown = !wasOpen;
    if (!wasOpen)
        return change;
    Shelf &shelf = m_shelves[avatarId];
    const qsizetype before = shelf.rows.size();
    shelf.rows.removeIf([&](const Example &row) {
        const bool goes = isGone(row);
        if (goes && !isInTrash(row))
            change.removed.append(row.id);
        return goes;
    });
    if (shelf.rows.size() == before)
        shelf.revision = *revision; // hidden ones alone, say of a source in the trash
    else
        index(shelf, *revision);
    return change;
}

Result<ExampleChange> ExampleCache::write(const QString &avatarId, const QVector<Example> &rows,
                                          const std::function<Result<>()> &store)
{
    const Result<const Shelf *> before = shelf(avatarId);
    if (!before)
        return failure(before.error());
    if (const Result<> stored = store(); !stored)
        return failure(stored.error());
    const Result<ExampleRevision> revision = m_store.revision(avatarId);
    if (!revision)
        return failure(revision.error());
    Shelf &shelf = m_shelves[avatarId];
    ExampleChange change;
    for (const Example &row : rows)
        replace(shelf, row, change);
    shelf.revision = *revision;
    shelf.changes = ++m_changes;
    return change;
}

void ExampleCache::replace(Shelf &shelf, const Example &row, ExampleChange &change)
{
    const auto place = shelf.places.constFind(row.id);
    const bool isKnown = place != shelf.places.cend();
    const bool wasThere = isKnown && !isInTrash(shelf.rows[*place]);
    const bool isThere = !isInTrash(row);
    shelf.inTrash += (isThere ? 0 : 1) - (isKnown && !wasThere ? 1 : 0);
    if (isKnown) {
        shelf.rows[*place] = row;
    } else {
        shelf.places.insert(row.id, shelf.rows.size());
        shelf.rows.append(row);
    }
    if (wasThere && isThere)
        change.changed.append(row.id);
    else if (isThere)
        change.added.append(row.id);
    else if (wasThere)
        change.removed.append(row.id);
}

} // namespace likeness
