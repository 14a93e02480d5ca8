// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sources/source_marks.h"

#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/database/sealed_table.h"

#include <QCborArray>
#include <QCborValue>
#include <QHash>
#include <QSet>

namespace likeness {

namespace {

enum MarkClear { IsExcluded, IsReviewed, DeletedAt, Letters, Sureness, Doubtful };

const SealedTable &markTable()
{
    static const SealedTable marks(QStringLiteral("source_marks"),
                                   {QStringLiteral("is_excluded"), QStringLiteral("is_reviewed"),
                                    QStringLiteral("deleted_at"), QStringLiteral("letters"), QStringLiteral("sureness"),
                                    QStringLiteral("doubtful")},
                                   {QStringLiteral("reading")});
    return marks;
}

SealedRow toMarkRow(const Source &source)
{
    const QVariant deleted =
        source.deletedAt.isValid() ? QVariant(stored(source.deletedAt)) : QVariant(QMetaType::fromType<qint64>());
    const QCborArray reading{source.reading.rotation, source.reading.languages};
    return {source.id,
            {int(source.isExcluded), int(source.isReviewed), deleted, source.figures.letters, source.figures.sureness,
             source.figures.doubtful},
            {reading.toCborValue().toCbor()}};
}

void takeRow(const SealedRow &row, Source &source)
{
    source.isExcluded = row.clear[IsExcluded].toBool();
    source.isReviewed = row.clear[IsReviewed].toBool();
    source.deletedAt = row.clear[DeletedAt].isNull() ? QDateTime() : moment(row.clear[DeletedAt]);
    source.figures = {row.clear[Letters].toLongLong(), row.clear[Sureness].toLongLong(), row.clear[Doubtful].toInt()};
    const QCborArray reading = QCborValue::fromCbor(row.sealed.first()).toArray();
    source.reading = {int(reading.at(0).toInteger()), reading.at(1).toString()};
}

} // namespace

Result<> takeMarks(const Database &database, const SealingKey &key, const QString &avatarId, Rows<Source> &sources)
{
    const auto marks = markTable().select(
        database, key, QStringLiteral("id IN (SELECT id FROM sources WHERE avatar_id = ?)"), {avatarId});
    if (!marks)
        return failure(marks.error());
    QSet<QString> damaged;
    for (const Error &error : marks->damaged)
        damaged += error.subject;
    QHash<QString, SealedRow> byId;
    for (const SealedRow &row : marks->items)
        byId.insert(row.id, row);
    const auto isDamaged = [&damaged](const Source &source) { return damaged.contains(source.id); };
    sources.damaged += marks->damaged;
    sources.items.erase(std::remove_if(sources.items.begin(), sources.items.end(), isDamaged), sources.items.end());
    for (Source &source : sources.items) {
        if (const auto row = byId.constFind(source.id); row != byId.constEnd())
            takeRow(*row, source);
    }
    return {};
}

Result<> takeMark(const Database &database, const SealingKey &key, Source &source)
{
    const auto marks = markTable().select(database, key, QStringLiteral("id = ?"), {source.id});
    if (!marks)
        return failure(marks.error());
    if (!marks->damaged.isEmpty())
        return failure(marks->damaged.first());
    if (!marks->items.isEmpty())
        takeRow(marks->items.first(), source);
    return {};
}

Result<> putMark(Database &database, const SealingKey &key, const Source &source)
{
    if (auto removed = database.execute(QStringLiteral("DELETE FROM source_marks WHERE id = ?"), {source.id}); !removed)
        return removed;
    return markTable().insert(database, key, {toMarkRow(source)});
}

Result<> changeFigures(Database &database, const SealingKey &key, const QString &sourceId, const ReadingFigures &before,
                       const ReadingFigures &after)
{
    if (before == after)
        return {};
    Source source;
    source.id = sourceId;
    if (auto taken = takeMark(database, key, source); !taken)
        return taken;
    source.figures -= before;
    source.figures += after;
    return putMark(database, key, source);
}

bool hasSameMark(const Source &first, const Source &second)
{
    return first.isExcluded == second.isExcluded && first.isReviewed == second.isReviewed
        && first.deletedAt == second.deletedAt && first.figures == second.figures && first.reading == second.reading;
}

QString isShownCondition()
{
    return QStringLiteral("(source_id IS NULL OR source_id NOT IN"
                          " (SELECT id FROM source_marks WHERE is_excluded = 1 OR deleted_at IS NOT NULL))");
}

} // namespace likeness
