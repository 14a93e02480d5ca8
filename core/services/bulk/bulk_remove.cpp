// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk/bulk_remove.h"

namespace likeness {

BulkRemove::BulkRemove(QStringList ids, int partSize, Ways ways, QObject *parent)
    : QObject(parent),
      m_ids(std::move(ids)),
      m_partSize(partSize),
      m_ways(std::move(ways))
{
}

BulkRemove::~BulkRemove()
{
    if (!m_isStopped && m_done < m_ids.size())
        (void)m_ways.rest(m_ids.mid(m_done)); // nobody is left to be told
}

void BulkRemove::start()
{
    QMetaObject::invokeMethod(this, &BulkRemove::next, Qt::QueuedConnection);
}

void BulkRemove::next()
{
    if (m_isStopped || m_done >= m_ids.size()) {
        m_isStopped = true;
        Q_EMIT finished(m_done);
        return deleteLater();
    }
    const QStringList part = m_ids.mid(m_done, m_partSize);
    if (const Result<> removed = m_ways.part(part); !removed) {
        m_isStopped = true;
        Q_EMIT failed(m_done, removed.error());
        return deleteLater();
    }
    m_done += int(part.size());
    Q_EMIT progressed(m_done);
    start();
}

} // namespace likeness
