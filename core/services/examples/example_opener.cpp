// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples/example_opener.h"

#include "base/async.h"
#include "base/pool.h"

#include <limits>

namespace likeness {

ExampleOpener::ExampleOpener(ExampleStore &store, QString avatarId, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_avatarId(std::move(avatarId)),
      m_position(std::numeric_limits<int>::min())
{
}

void ExampleOpener::start()
{
    const Result<ExampleRevision> revision = m_store.revision(m_avatarId);
    if (!revision)
        return end(revision.error());
    m_revision = *revision;
    readNext();
}

void ExampleOpener::readNext()
{
    constexpr int partSize = 500; // some milliseconds of reading
    Result<SealedExamples> sealed = m_store.readSealed(m_avatarId, m_position, partSize);
    if (!sealed)
        return end(sealed.error());
    m_position = sealed->lastPosition;
    m_isAllRead = sealed->rows.size() < partSize;
    const int part = m_parts++;
    onDone(runInPool([sealed = std::move(*sealed)] { return ExampleStore::opened(sealed); }), this,
           [this, part](const Rows<Example> &rows) { take(part, rows); });
    if (!m_isAllRead)
        QMetaObject::invokeMethod(this, &ExampleOpener::readNext, Qt::QueuedConnection);
}

void ExampleOpener::take(int part, const Rows<Example> &rows)
{
    m_opened[part] = rows;
    if (!m_isAllRead || int(m_opened.size()) < m_parts)
        return;
    Rows<Example> all;
    all.items.reserve(m_revision.count);
    for (const auto &[number, some] : m_opened) {
        all.items += some.items;
        all.damaged += some.damaged;
    }
    Q_EMIT opened(m_revision, all);
    deleteLater();
}

void ExampleOpener::end(const Error &error)
{
    Q_EMIT failed(error);
    deleteLater();
}

} // namespace likeness
