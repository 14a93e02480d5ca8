// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples/derived_writer.h"

#include "base/async.h"
#include "base/pool.h"

#include <limits>

namespace likeness {

DerivedWriter::DerivedWriter(ExampleStore &store, QString avatarId, QVector<Example> derived, QStringList sourceIds,
                             QObject *parent)
    : QObject(parent),
      m_store(store),
      m_avatarId(std::move(avatarId)),
      m_derived(std::move(derived)),
      m_sourceIds(std::move(sourceIds))
{
}

void DerivedWriter::start()
{
    const Result<ExampleRevision> revision = m_store.revision(m_avatarId);
    if (!revision)
        return end(revision.error());
    m_revision = *revision;
    m_known.clear();
    m_position = std::numeric_limits<int>::min();
    readNext();
}

void DerivedWriter::readNext()
{
    constexpr int partSize = 500; // some milliseconds of reading
    const Result<SealedExamples> part = m_store.readDerived(m_avatarId, m_position, partSize);
    if (!part)
        return end(part.error());
    m_known += part->rows;
    m_position = part->lastPosition;
    if (part->rows.size() < partSize)
        compare(part->key);
    else
        QMetaObject::invokeMethod(this, &DerivedWriter::readNext, Qt::QueuedConnection);
}

void DerivedWriter::compare(const SealingKey &key)
{
    const SealedExamples all{m_avatarId, key, std::exchange(m_known, {}), m_position};
    onDone(runInPool([known = all, derived = m_derived, sourceIds = m_sourceIds] {
               return ExampleStore::merged(known, derived, sourceIds);
           }),
           this, [this](ReadyMerge merge) { write(std::move(merge)); });
}

void DerivedWriter::write(ReadyMerge merge)
{
    const Result<ExampleRevision> now = m_store.revision(m_avatarId);
    if (!now || *now != m_revision)
        return start(); // somebody wrote meanwhile: what was compared is of yesterday
    constexpr qsizetype few = 200; // sealed and stored within a moment
    QVector<Example> left;
    if (merge.added.size() > few) {
        for (const StoredExample &one : std::exchange(merge.added, {}))
            left.append(one.example);
    }
    const Result<ReplaceReport> report = m_store.replaceDerived(m_avatarId, merge);
    if (!report)
        return end(report.error());
    Q_EMIT written(*report, left);
    deleteLater();
}

void DerivedWriter::end(const Error &error)
{
    Q_EMIT failed(error);
    deleteLater();
}

} // namespace likeness
