// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sources/page_rows.h"

#include "domain/frames/page_codec.h"
#include "store/database/database.h"

namespace likeness {

namespace {

SealedTable tableOfPages(const QString &name)
{
    return SealedTable(name, {QStringLiteral("source_id"), QStringLiteral("number")}, {QStringLiteral("content")});
}

} // namespace

const SealedTable &pageTable()
{
    static const SealedTable pages = tableOfPages(QStringLiteral("pages"));
    return pages;
}

const SealedTable &correctionTable()
{
    static const SealedTable corrections = tableOfPages(QStringLiteral("page_corrections"));
    return corrections;
}

const SealedTable &previewTable()
{
    static const SealedTable previews(QStringLiteral("previews"),
                                      {QStringLiteral("source_id"), QStringLiteral("number"), QStringLiteral("width"),
                                       QStringLiteral("height"), QStringLiteral("page_width"),
                                       QStringLiteral("page_height")},
                                      {QStringLiteral("content")});
    return previews;
}

QString pageRowId(const QString &sourceId, int number)
{
    return sourceId + u'/' + QString::number(number);
}

SealedRow toRow(const QString &sourceId, const Page &page)
{
    return {pageRowId(sourceId, page.number), {sourceId, page.number}, {encodePage(page)}};
}

Result<Page> pageFromRow(const SealedRow &row)
{
    auto page = decodePage(row.sealed.first());
    if (!page)
        return failure(ErrorKind::Corrupt, row.id, QStringLiteral("content"));
    return page;
}

Result<> putPageAsRead(Database &database, const SealingKey &key, const QString &sourceId, const Page &page)
{
    const QString id = pageRowId(sourceId, page.number);
    const SealedRow row = toRow(sourceId, page);
    const auto old = pageTable().select(database, key, QStringLiteral("id = ?"), {id});
    if (!old)
        return failure(old.error());
    if (!old->items.isEmpty() && old->items.first() == row)
        return {};
    for (const QString &table : {QStringLiteral("pages"), QStringLiteral("page_corrections")}) {
        if (auto done = database.execute(u"DELETE FROM " + table + u" WHERE id = ?", {id}); !done)
            return done;
    }
    return pageTable().insert(database, key, {row});
}

SealedRow toRow(const QString &sourceId, int number, const Preview &packed)
{
    return {pageRowId(sourceId, number),
            {sourceId, number, packed.size.width(), packed.size.height(), packed.pageSize.width(),
             packed.pageSize.height()},
            {packed.rgb}};
}

Preview previewFromRow(const SealedRow &row)
{
    return {QSize(row.clear[2].toInt(), row.clear[3].toInt()), QSize(row.clear[4].toInt(), row.clear[5].toInt()),
            row.sealed.first()};
}

} // namespace likeness
