// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/training/news_rows.h"

#include "store/database/database.h"
#include "store/database/row_values.h"
#include "store/database/sealed_table.h"
#include "store/sealing/sealing_key.h"
#include "store/training/curve_piece.h"

#include <QCborArray>
#include <QCborValue>
#include <QSet>

namespace likeness {
namespace {

enum class NewsKind { Curve, Event, Checkpoint }; // stored

const SealedTable &table()
{
    static const SealedTable news(QStringLiteral("fine_tune_news"),
                                  {QStringLiteral("job_id"), QStringLiteral("kind"), QStringLiteral("position")},
                                  {QStringLiteral("content")});
    return news;
}

QString rowId(const QString &jobId, NewsKind kind, const QString &place)
{
    return jobId + u'/' + QString::number(int(kind)) + u'/' + place;
}

SealedRow rowOf(const QString &jobId, NewsKind kind, const QString &place, qint64 position, const QByteArray &content)
{
    return {rowId(jobId, kind, place), {jobId, int(kind), position}, {content}};
}

Result<QVector<SealedRow>> rowsOf(const Database &database, const SealingKey &key, const QString &jobId, NewsKind kind)
{
    const auto rows = table().select(database, key, QStringLiteral("job_id = ? AND kind = ? ORDER BY position, rowid"),
                                     {jobId, int(kind)});
    if (!rows)
        return failure(rows.error());
    if (!rows->damaged.isEmpty())
        return failure(rows->damaged.first());
    return rows->items;
}

Result<> writePoints(Database &database, const SealingKey &key, const QString &jobId, const QVector<LossPoint> &points)
{
    QMap<int, CurvePiece> fresh;
    for (const LossPoint &point : points)
        complete(fresh[pieceOf(point.step)], point);
    QVector<SealedRow> added;
    QVector<SealedRow> changed;
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        const QString place = QString::number(it.key());
        const auto known =
            table().select(database, key, QStringLiteral("id = ?"), {rowId(jobId, NewsKind::Curve, place)});
        if (!known)
            return failure(known.error());
        // A piece that somebody damaged is written anew: the provider tells what was in it once more at the end.
        CurvePiece piece = known->items.isEmpty() ? CurvePiece() : unpacked(known->items.first().sealed.first());
        for (const LossPoint &point : *it)
            complete(piece, point);
        const SealedRow row = rowOf(jobId, NewsKind::Curve, place, it.key(), packed(piece));
        const bool isThere = !known->items.isEmpty() || !known->damaged.isEmpty();
        (isThere ? changed : added).append(row);
    }
    const auto inserted = table().insert(database, key, added);
    return inserted ? table().update(database, key, changed) : inserted;
}

Result<QSet<QString>> knownEvents(const Database &database, const QString &jobId)
{
    QSet<QString> ids;
    const auto take = [&ids](const QSqlQuery &row) -> Result<> {
        ids += row.value(0).toString();
        return {};
    };
    const auto done = database.visit(QStringLiteral("SELECT id FROM fine_tune_news WHERE job_id = ? AND kind = ?"),
                                     {jobId, int(NewsKind::Event)}, take);
    if (!done)
        return failure(done.error());
    return ids;
}

Result<> writeEvents(Database &database, const SealingKey &key, const QString &jobId,
                     const QVector<TrainingEvent> &events)
{
    if (events.isEmpty())
        return {};
    auto known = knownEvents(database, jobId);
    if (!known)
        return failure(known.error());
    const ContentHasher hasher = key.hasher(); // ids tell whose account it was, so that no row shows one
    QVector<SealedRow> added;
    for (const TrainingEvent &event : events) {
        const QString place = QString::fromLatin1(hasher.hash(event.id.toUtf8()).toHex());
        const QString id = rowId(jobId, NewsKind::Event, place);
        if (known->contains(id))
            continue;
        known->insert(id);
        const QCborArray content{event.id, int(event.level), event.message};
        added.append(rowOf(jobId, NewsKind::Event, place, stored(event.at), content.toCborValue().toCbor()));
    }
    return table().insert(database, key, added);
}

/// The provider keeps only the last ones, and asking one that is gone fails.
Result<> writeCheckpoints(Database &database, const SealingKey &key, const QString &jobId,
                          const QVector<TrainingCheckpoint> &checkpoints)
{
    if (checkpoints.isEmpty())
        return {};
    const auto cleared = database.execute(QStringLiteral("DELETE FROM fine_tune_news WHERE job_id = ? AND kind = ?"),
                                          {jobId, int(NewsKind::Checkpoint)});
    if (!cleared)
        return cleared;
    QVector<SealedRow> rows;
    for (const TrainingCheckpoint &one : checkpoints) {
        const QCborArray content{one.id, one.model, packed(CurvePiece{{one.figures.step, one.figures}})};
        rows.append(rowOf(jobId, NewsKind::Checkpoint, QString::number(rows.size()), one.figures.step,
                          content.toCborValue().toCbor()));
    }
    return table().insert(database, key, rows);
}

TrainingEvent eventFrom(const SealedRow &row)
{
    const QCborArray content = QCborValue::fromCbor(row.sealed.first()).toArray();
    return {content[0].toString(), moment(row.clear[2]),
            enumerator(QVariant(content[1].toInteger()), TrainingEvent::Level::Error), content[2].toString()};
}

TrainingCheckpoint checkpointFrom(const SealedRow &row)
{
    const QCborArray content = QCborValue::fromCbor(row.sealed.first()).toArray();
    return {content[0].toString(), content[1].toString(), unpacked(content[2].toByteArray()).first()};
}

} // namespace

Result<> writeNews(Database &database, const SealingKey &key, const QString &jobId, const TrainingNews &news)
{
    auto done = writePoints(database, key, jobId, news.points);
    if (done)
        done = writeEvents(database, key, jobId, news.events);
    return done ? writeCheckpoints(database, key, jobId, news.checkpoints) : done;
}

Result<QVector<LossPoint>> readPoints(const Database &database, const SealingKey &key, const QString &jobId)
{
    const auto rows = rowsOf(database, key, jobId, NewsKind::Curve);
    if (!rows)
        return failure(rows.error());
    QVector<LossPoint> points;
    for (const SealedRow &row : *rows) {
        for (const LossPoint &point : unpacked(row.sealed.first()))
            points.append(point);
    }
    return points;
}

Result<QVector<TrainingEvent>> readEvents(const Database &database, const SealingKey &key, const QString &jobId)
{
    const auto rows = rowsOf(database, key, jobId, NewsKind::Event);
    if (!rows)
        return failure(rows.error());
    QVector<TrainingEvent> events;
    for (const SealedRow &row : *rows)
        events.append(eventFrom(row));
    return events;
}

Result<QVector<TrainingCheckpoint>> readCheckpoints(const Database &database, const SealingKey &key,
                                                    const QString &jobId)
{
    const auto rows = rowsOf(database, key, jobId, NewsKind::Checkpoint);
    if (!rows)
        return failure(rows.error());
    QVector<TrainingCheckpoint> checkpoints;
    for (const SealedRow &row : *rows)
        checkpoints.append(checkpointFrom(row));
    return checkpoints;
}

} // namespace likeness
