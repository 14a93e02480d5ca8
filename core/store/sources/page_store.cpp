// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sources/page_store.h"

#include "store/database/database.h"
#include "store/keys/vault.h"
#include "store/sources/page_rows.h"
#include "store/sources/source_marks.h"

#include <QCryptographicHash>
#include <QHash>

namespace likeness {

namespace {

constexpr int fastCompression = 1; // a screenshot shrinks to a tenth at any level

Rows<Page> pagesFrom(const Rows<SealedRow> &rows)
{
    Rows<Page> pages;
    pages.damaged = rows.damaged;
    for (const SealedRow &row : rows.items) {
        if (const auto page = pageFromRow(row))
            pages.items.append(*page);
        else
            pages.damaged.append(page.error());
    }
    return pages;
}

Result<Page> pageFrom(const SealedTable &table, const Database &database, const SealingKey &key, const QString &id)
{
    const auto rows = table.select(database, key, QStringLiteral("id = ?"), {id});
    if (!rows)
        return failure(rows.error());
    const Rows<Page> pages = pagesFrom(*rows);
    if (!pages.damaged.isEmpty())
        return failure(pages.damaged.first());
    if (pages.items.isEmpty())
        return failure(ErrorKind::NotFound, id);
    return pages.items.first();
}

} // namespace

PackedPreview packPreview(const Preview &preview)
{
    return {preview.size, preview.pageSize, qCompress(preview.rgb, fastCompression)};
}

Result<Preview> unpackPreview(const PackedPreview &packed)
{
    Preview preview{packed.size, packed.pageSize, qUncompress(packed.rgb)};
    if (!isValid(preview))
        return failure(ErrorKind::Corrupt, {}, QStringLiteral("previews.content"));
    return preview;
}

PageStore::PageStore(Database &database, Vault &vault) : m_database(database), m_vault(vault)
{
}

Rows<Page> ClosedPages::open() const
{
    Rows<Page> pages = pagesFrom(pageTable().openAll(key, asRead));
    const Rows<Page> corrected = pagesFrom(correctionTable().openAll(key, corrections));
    QHash<int, Page> byNumber;
    for (const Page &page : corrected.items)
        byNumber.insert(page.number, page);
    for (Page &page : pages.items)
        page = byNumber.value(page.number, page);
    pages.damaged += corrected.damaged;
    return pages;
}

Result<Rows<Page>> PageStore::pages(const QString &sourceId) const
{
    return closed(sourceId).map([](const ClosedPages &pages) { return pages.open(); });
}

Result<ClosedPages> PageStore::closed(const QString &sourceId) const
{
    const auto key = keyOf(sourceId);
    if (!key)
        return failure(key.error());
    const QString ofSource = QStringLiteral("source_id = ? ORDER BY number");
    const auto asRead = pageTable().selectClosed(m_database, ofSource, {sourceId});
    const auto corrections = correctionTable().selectClosed(m_database, ofSource, {sourceId});
    if (!asRead || !corrections)
        return failure(asRead ? corrections.error() : asRead.error());
    return ClosedPages{*asRead, *corrections, *key};
}

Result<Page> PageStore::page(const QString &sourceId, int number) const
{
    const auto key = keyOf(sourceId);
    if (!key)
        return failure(key.error());
    const QString id = pageRowId(sourceId, number);
    auto corrected = pageFrom(correctionTable(), m_database, *key, id);
    if (corrected || corrected.error().kind != ErrorKind::NotFound)
        return corrected;
    return pageFrom(pageTable(), m_database, *key, id);
}

Result<Page> PageStore::asRead(const QString &sourceId, int number) const
{
    const auto key = keyOf(sourceId);
    if (!key)
        return failure(key.error());
    return pageFrom(pageTable(), m_database, *key, pageRowId(sourceId, number));
}

Result<QSet<int>> PageStore::corrected(const QString &sourceId) const
{
    QSet<int> numbers;
    const auto done = m_database.visit(QStringLiteral("SELECT number FROM page_corrections WHERE source_id = ?"),
                                       {sourceId}, [&numbers](const QSqlQuery &row) -> Result<> {
                                           numbers += row.value(0).toInt();
                                           return {};
                                       });
    if (!done)
        return failure(done.error());
    return numbers;
}

Result<QByteArray> PageStore::revision(const QString &sourceId) const
{
    // Whatever is sealed is sealed with a nonce of its own, so no two writes look alike.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : {QStringLiteral("pages"), QStringLiteral("page_corrections")}) {
        const auto done = m_database.visit(
            QStringLiteral("SELECT number, seal FROM %1 WHERE source_id = ? ORDER BY number").arg(table), {sourceId},
            [&hash](const QSqlQuery &row) -> Result<> {
                hash.addData(row.value(0).toByteArray());
                hash.addData(row.value(1).toByteArray());
                return {};
            });
        if (!done)
            return failure(done.error());
        hash.addData("/");
    }
    return hash.result();
}

Result<> PageStore::put(const QString &sourceId, const Page &page)
{
    const auto key = keyOf(sourceId);
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        const QString id = pageRowId(sourceId, page.number);
        const auto asRead = pageFrom(pageTable(), m_database, *key, id);
        const auto shown = asRead ? this->page(sourceId, page.number) : asRead;
        if (!shown && (!asRead || shown.error().kind != ErrorKind::Corrupt))
            return failure(shown.error());
        auto done = m_database.execute(QStringLiteral("DELETE FROM page_corrections WHERE id = ?"), {id});
        if (done && page != *asRead)
            done = correctionTable().insert(m_database, *key, {toRow(sourceId, page)});
        if (!done)
            return done;
        return changeFigures(m_database, *key, sourceId, figuresOf(shown.value_or(*asRead)), figuresOf(page));
    });
}

Result<> PageStore::putPreview(const QString &sourceId, int number, const PackedPreview &preview)
{
    const auto key = keyOf(sourceId);
    if (!key)
        return failure(key.error());
    return m_database.transact([&]() -> Result<> {
        const SealedRow row = toRow(sourceId, number, preview);
        auto removed = m_database.execute(QStringLiteral("DELETE FROM previews WHERE id = ?"), {row.id});
        return removed ? previewTable().insert(m_database, *key, {row}) : removed;
    });
}

Result<PackedPreview> PageStore::preview(const QString &sourceId, int number) const
{
    const auto key = keyOf(sourceId);
    if (!key)
        return failure(key.error());
    const QString id = pageRowId(sourceId, number);
    const auto rows = previewTable().select(m_database, *key, QStringLiteral("id = ?"), {id});
    if (!rows)
        return failure(rows.error());
    if (!rows->damaged.isEmpty())
        return failure(rows->damaged.first());
    if (rows->items.isEmpty())
        return failure(ErrorKind::NotFound, id);
    return previewFromRow(rows->items.first());
}

Result<SealingKey> PageStore::keyOf(const QString &sourceId) const
{
    const auto avatarId = m_database.value(QStringLiteral("SELECT avatar_id FROM sources WHERE id = ?"), {sourceId});
    if (!avatarId)
        return failure(avatarId.error().kind, sourceId, avatarId.error().detail);
    return m_vault.avatarKey(avatarId->toString());
}

} // namespace likeness
