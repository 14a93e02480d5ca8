// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example.h"
#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/keys/vault.h"
#include "store/source_row.h"
#include "store/source_store.h"

#include <algorithm>

namespace likeness {

Result<> SourceStore::rename(const QString &id, const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, id, QStringLiteral("the name is empty"));
    return change(id, [&](Source &source, const SealingKey &) -> Result<> {
        source.name = name.trimmed();
        return {};
    });
}

Result<> SourceStore::setExcluded(const QStringList &ids, bool isExcluded)
{
    return changeAll(ids, [isExcluded](Source &source, const SealingKey &) -> Result<> {
        source.isExcluded = isExcluded;
        return {};
    });
}

Result<> SourceStore::setReviewed(const QStringList &ids, bool isReviewed)
{
    return changeAll(ids, [isReviewed](Source &source, const SealingKey &) -> Result<> {
        source.isReviewed = isReviewed;
        return {};
    });
}

Result<> SourceStore::reorder(const QString &avatarId, const QStringList &ids)
{
    const auto key = m_vault.avatarKey(avatarId);
    if (!key)
        return failure(key.error());
    QHash<QString, int> places;
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(ids[i], int(i) + 1);
    return m_database.transact([&]() -> Result<> {
        const auto sources = list(avatarId);
        if (!sources)
            return failure(sources.error());
        QVector<SealedRow> rows;
        for (Source source : sources->items) {
            const int place = places.take(source.id);
            if (place == 0)
                return failure(ErrorKind::BadInput, source.id, QStringLiteral("not in the new order"));
            if (source.position == place)
                continue;
            source.position = place;
            rows.append(toRow(source));
        }
        if (!places.isEmpty() || ids.size() != sources->items.size())
            return failure(ErrorKind::BadInput, avatarId, QStringLiteral("not the avatar's sources"));
        return sourceTable().update(m_database, *key, rows);
    });
}

Result<> SourceStore::moveToTrash(const QStringList &ids, const QDateTime &now)
{
    const QDateTime moment = likeness::moment(stored(now));
    return changeAll(ids, [moment](Source &source, const SealingKey &) -> Result<> {
        if (!source.deletedAt.isValid())
            source.deletedAt = moment;
        return {};
    });
}

Result<> SourceStore::restore(const QStringList &ids)
{
    return changeAll(ids, [](Source &source, const SealingKey &) -> Result<> {
        source.deletedAt = {};
        return {};
    });
}

Result<Rows<Source>> SourceStore::trash(const QString &avatarId) const
{
    auto sources = select(avatarId, QStringLiteral("1"), Trashed::Only);
    if (!sources)
        return sources;
    sources->damaged.clear(); // list() names them
    std::stable_sort(sources->items.begin(), sources->items.end(),
                     [](const Source &a, const Source &b) { return a.deletedAt > b.deletedAt; });
    return sources;
}

Result<> SourceStore::purgeTrash(const QDateTime &before)
{
    const QString isOld = QStringLiteral("deleted_at IS NOT NULL AND deleted_at < ?");
    const auto old = m_database.value(u"SELECT count(*) FROM source_marks WHERE " + isOld, {stored(before)});
    if (!old)
        return failure(old.error());
    if (old->toInt() == 0)
        return {};
    auto done = m_database.transact([&] {
        return m_database.execute(u"DELETE FROM sources WHERE id IN (SELECT id FROM source_marks WHERE " + isOld + u')',
                                  {stored(before)});
    });
    if (done)
        m_database.emptyLog();
    return done;
}

Result<> SourceStore::removeAll(const QStringList &ids)
{
    auto done = m_database.transact([&]() -> Result<> {
        for (const QString &id : ids) {
            const auto known = m_database.value(QStringLiteral("SELECT count(*) FROM sources WHERE id = ?"), {id});
            if (!known)
                return failure(known.error());
            if (known->toInt() == 0)
                return failure(ErrorKind::NotFound, id);
            if (auto removed = m_database.execute(QStringLiteral("DELETE FROM sources WHERE id = ?"), {id}); !removed)
                return removed;
        }
        return {};
    });
    if (done)
        m_database.emptyLog();
    return done;
}

Result<std::array<int, 3>> SourceStore::learnedFrom(const QStringList &ids) const
{
    std::array<int, 3> counts{};
    const auto take = [&counts](const QSqlQuery &row) -> Result<> {
        counts[std::size_t(enumerator(row.value(0), ExampleState::Rejected))] += row.value(1).toInt();
        return {};
    };
    for (const QString &id : ids) {
        const auto done = m_database.visit(
            QStringLiteral("SELECT state, count(*) FROM examples WHERE source_id = ? GROUP BY state"), {id}, take);
        if (!done)
            return failure(done.error());
    }
    return counts;
}

} // namespace likeness
