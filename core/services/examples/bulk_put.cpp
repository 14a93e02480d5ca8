// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples/bulk_put.h"

#include "base/async.h"
#include "base/pool.h"

namespace likeness {

namespace {

constexpr int partSize = 500; // stored in some milliseconds

QStringList idsOf(const QVector<Example> &rows)
{
    QStringList ids;
    for (const Example &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

BulkPut::BulkPut(ExampleStore &store, ExampleCache &cache, QString avatarId, int count, RowsOf rowsOf, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_cache(cache),
      m_avatarId(std::move(avatarId)),
      m_count(count),
      m_rowsOf(std::move(rowsOf))
{
}

BulkPut::~BulkPut()
{
    if (!m_isStopped && m_done < m_count)
        (void)m_store.put(m_avatarId, m_rowsOf(m_done, m_count - m_done)); // nobody is left to be told
}

void BulkPut::start()
{
    QMetaObject::invokeMethod(this, &BulkPut::next, Qt::QueuedConnection);
}

void BulkPut::next()
{
    if (m_isStopped || m_done >= m_count)
        return finish();
    const int part = qMin(partSize, m_count - m_done);
    const QVector<Example> rows = m_rowsOf(m_done, part);
    const Result<ExampleRevision> revision = m_store.revision(m_avatarId);
    const Result<SealedExamples> known = m_store.readSealed(m_avatarId, idsOf(rows));
    if (!revision || !known)
        return fail(revision ? known.error() : revision.error());
    onDone(runInPool([known = *known, rows] { return ExampleStore::ready(known, rows); }), this,
           [this, part, rows, revision = *revision](const Result<ReadyExamples> &ready) {
               take(part, rows, ready, revision);
           });
}

void BulkPut::take(int part, const QVector<Example> &rows, const Result<ReadyExamples> &ready,
                   const ExampleRevision &revision)
{
    if (!ready)
        return fail(ready.error());
    const Result<ExampleRevision> now = m_store.revision(m_avatarId);
    if (m_isStopped || !now || *now != revision)
        return next(); // somebody wrote meanwhile: what was made ready may be of yesterday
    const Result<ExampleChange> change = m_cache.put(m_avatarId, rows, *ready);
    if (!change)
        return fail(change.error());
    m_done += part;
    Q_EMIT changed(*change);
    Q_EMIT progressed(m_done);
    QMetaObject::invokeMethod(this, &BulkPut::next, Qt::QueuedConnection);
}

void BulkPut::finish()
{
    m_isStopped = true;
    Q_EMIT finished(m_done);
    deleteLater();
}

void BulkPut::fail(const Error &error)
{
    m_isStopped = true;
    Q_EMIT failed(m_done, error);
    deleteLater();
}

} // namespace likeness
