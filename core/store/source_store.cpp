// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/source_store.h"

#include "base/ids.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/keys/vault.h"
#include "store/source_row.h"
#include "store/sources/page_rows.h"
#include "store/sources/source_marks.h"

#include <algorithm>

namespace likeness {

namespace {

Rows<Source> sourcesFrom(const Rows<SealedRow> &rows)
{
    Rows<Source> sources;
    sources.damaged = rows.damaged;
    for (const SealedRow &row : rows.items)
        sources.items.append(sourceFromRow(row));
    return sources;
}

Source newSource(const QString &avatarId, const QString &batch, const NewSource &file, int position)
{
    Source source;
    source.id = newId();
    source.avatarId = avatarId;
    source.name = file.name;
    source.path = file.path;
    source.size = file.size;
    source.contentHash = file.contentHash;
    source.batch = batch;
    source.position = position;
    source.addedAt = moment(QDateTime::currentMSecsSinceEpoch());
    return source;
}

void queueAnew(Source &source)
{
    source.state = SourceState::Queued;
    source.pagesRead = 0;
    source.pageCount = 0;
    source.notices.clear();
    source.error.reset();
    source.isReviewed = false;
    source.figures = {};
}

} // namespace

SourceStore::SourceStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Result<ContentHasher> SourceStore::hasher(const QString &avatarId) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    return key->hasher();
}

Result<QVector<AddedSource>> SourceStore::addAll(const QString &avatarId, const QString &batch,
                                                 const QVector<NewSource> &files)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    QVector<AddedSource> added;
    const auto done = m_database.transact([&]() -> Result<> {
        const auto known = select(avatarId, QStringLiteral("1"), Trashed::With);
        if (!known)
            return failure(known.error());
        const auto cleared = releaseDamaged(avatarId, known->damaged, files);
        if (!cleared)
            return cleared;
        QHash<QByteArray, Source> byHash;
        int position = 0;
        for (const Source &source : known->items) {
            byHash.insert(source.contentHash, source);
            position = std::max(position, source.position);
        }
        QVector<SealedRow> rows;
        for (const NewSource &file : files) {
            const auto first = file.contentHash.isEmpty() ? byHash.constEnd() : byHash.constFind(file.contentHash);
            if (first != byHash.constEnd()) {
                added.append({*first, false});
                continue;
            }
            added.append({newSource(avatarId, batch, file, ++position), true});
            byHash.insert(file.contentHash, added.last().source);
            rows.append(toRow(added.last().source));
        }
        return sourceTable().insert(m_database, *key, rows);
    });
    if (!done)
        return failure(done.error());
    return added;
}

Result<Rows<Source>> SourceStore::list(const QString &avatarId) const
{
    return select(avatarId, QStringLiteral("1"), Trashed::Without);
}

Result<Rows<Source>> SourceStore::unfinished(const QString &avatarId) const
{
    const QString isUnfinished =
        QStringLiteral("state IN (%1, %2)").arg(int(SourceState::Queued)).arg(int(SourceState::Reading));
    return select(avatarId, isUnfinished, Trashed::Without);
}

Result<Source> SourceStore::find(const QString &id) const
{
    const auto key = keyOf(id);
    if (!key)
        return failure(key.error());
    const auto rows = sourceTable().select(m_database, *key, QStringLiteral("id = ?"), {id});
    if (!rows)
        return failure(rows.error());
    if (!rows->damaged.isEmpty())
        return failure(rows->damaged.first());
    Source source = sourceFromRow(rows->items.first());
    const auto marked = takeMark(m_database, *key, source);
    if (!marked)
        return failure(marked.error());
    return source;
}

Result<Rows<Page>> SourceStore::pages(const QString &id) const
{
    const auto key = keyOf(id);
    if (!key)
        return failure(key.error());
    const auto rows = pageTable().select(m_database, *key, QStringLiteral("source_id = ? ORDER BY number"), {id});
    if (!rows)
        return failure(rows.error());
    Rows<Page> pages;
    pages.damaged = rows->damaged;
    for (const SealedRow &row : rows->items) {
        if (const auto page = pageFromRow(row))
            pages.items.append(*page);
        else
            pages.damaged.append(page.error());
    }
    return pages;
}

Result<> SourceStore::setOpened(const QString &id, FileKind kind, int pageCount)
{
    return change(id, [&](Source &source, const SealingKey &) -> Result<> {
        source.kind = kind;
        source.pageCount = pageCount;
        source.state = SourceState::Reading;
        return {};
    });
}

Result<> SourceStore::appendPage(const QString &id, const Page &page)
{
    return change(id, [&](Source &source, const SealingKey &key) -> Result<> {
        if (page.number <= source.pagesRead)
            return failure(ErrorKind::BadInput, id, QStringLiteral("page %1 is stored already").arg(page.number));
        source.pagesRead = page.number;
        source.state = SourceState::Reading;
        source.figures += figuresOf(page);
        return putPageAsRead(m_database, key, id, page);
    });
}

Result<> SourceStore::finish(const QString &id, SourceState state, const ReadSummary &summary)
{
    return change(id, [&](Source &source, const SealingKey &) -> Result<> {
        source.state = state;
        source.kind = summary.kind;
        source.pageCount = summary.pageCount;
        source.notices = summary.notices;
        source.error.reset();
        return clearPagesBehind(id, source.pagesRead);
    });
}

Result<> SourceStore::fail(const QString &id, const Error &error)
{
    return change(id, [&](Source &source, const SealingKey &) -> Result<> {
        source.state = SourceState::Failed;
        source.error = error;
        return {};
    });
}

Result<> SourceStore::setState(const QString &id, SourceState state)
{
    return change(id, [&](Source &source, const SealingKey &) -> Result<> {
        source.state = state;
        if (state == SourceState::Queued)
            source.error.reset();
        return {};
    });
}

Result<> SourceStore::restart(const QString &id)
{
    auto done = change(id, [&](Source &source, const SealingKey &) -> Result<> {
        queueAnew(source);
        return clearPagesBehind(id, 0);
    });
    if (done)
        m_database.emptyLog();
    return done;
}

Result<> SourceStore::readAgain(const QString &id, const ReadingChoice &choice)
{
    return change(id, [&](Source &source, const SealingKey &) -> Result<> {
        const bool isTurned = source.reading.rotation != choice.rotation;
        queueAnew(source);
        source.reading = choice;
        return isTurned ? m_database.execute(QStringLiteral("DELETE FROM previews WHERE source_id = ?"), {id})
                        : Result<>();
    });
}

Result<> SourceStore::moveTo(const QString &id, const QString &path)
{
    return change(id, [&](Source &source, const SealingKey &) -> Result<> {
        source.path = path;
        source.state = SourceState::Queued;
        source.error.reset();
        return {};
    });
}

/// A row that nobody can read any more must not keep its file from being added anew. It stays, and with it the examples
/// learned from it.
Result<> SourceStore::releaseDamaged(const QString &avatarId, const QVector<Error> &damaged,
                                     const QVector<NewSource> &files)
{
    QVector<QVariantList> rows;
    for (const Error &error : damaged) {
        for (const NewSource &file : files)
            rows.append({error.subject, avatarId, file.contentHash});
    }
    return m_database.executeMany(
        QStringLiteral("UPDATE sources SET content_hash = NULL WHERE id = ? AND avatar_id = ? AND content_hash = ?"),
        rows);
}

Result<SealingKey> SourceStore::keyOf(const QString &id) const
{
    const auto avatarId = m_database.value(QStringLiteral("SELECT avatar_id FROM sources WHERE id = ?"), {id});
    if (!avatarId)
        return failure(avatarId.error().kind, id, avatarId.error().detail);
    return m_vault.avatarKey(avatarId->toString());
}

Result<> SourceStore::changeAll(const QStringList &ids, const Change &change)
{
    return m_database.transact([&]() -> Result<> {
        for (const QString &id : ids) {
            if (auto changed = changeOne(id, change); !changed)
                return changed;
        }
        return {};
    });
}

Result<> SourceStore::changeOne(const QString &id, const Change &change)
{
    const auto key = keyOf(id);
    auto source = key ? find(id) : failure(key.error());
    if (!source)
        return failure(source.error());
    const Source before = *source;
    if (auto changed = change(*source, *key); !changed)
        return changed;
    if (!hasSameMark(before, *source)) {
        if (auto marked = putMark(m_database, *key, *source); !marked)
            return marked;
    }
    const SealedRow row = toRow(*source);
    return row == toRow(before) ? Result<>() : sourceTable().update(m_database, *key, {row});
}

/// Pages that a shorter reading has left over.
Result<> SourceStore::clearPagesBehind(const QString &id, int last)
{
    for (const QString &table :
         {QStringLiteral("pages"), QStringLiteral("page_corrections"), QStringLiteral("previews")}) {
        auto done = m_database.execute(u"DELETE FROM " + table + u" WHERE source_id = ? AND number > ?", {id, last});
        if (!done)
            return done;
    }
    return {};
}

Result<Rows<Source>> SourceStore::select(const QString &avatarId, const QString &condition, Trashed trashed) const
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    const auto rows = sourceTable().select(
        m_database, *key, u"avatar_id = ? AND " + condition + u" ORDER BY position, added_at", {avatarId});
    if (!rows)
        return failure(rows.error());
    Rows<Source> sources = sourcesFrom(*rows);
    if (const auto marked = takeMarks(m_database, *key, avatarId, sources); !marked)
        return failure(marked.error());
    const auto isUnwanted = [trashed](const Source &source) {
        return trashed != Trashed::With && source.deletedAt.isValid() != (trashed == Trashed::Only);
    };
    auto &items = sources.items;
    items.erase(std::remove_if(items.begin(), items.end(), isUnwanted), items.end());
    return sources;
}

} // namespace likeness
