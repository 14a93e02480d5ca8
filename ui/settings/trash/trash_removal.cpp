// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trash/trash_removal.h"

#include "services/examples.h"
#include "services/sources.h"
#include "ui/common/jobs/job_list.h"

namespace likeness {

namespace {

const QString jobId = QStringLiteral("trash.remove");

} // namespace

TrashRemoval::TrashRemoval(Sources &sources, Examples &examples, JobList &jobs, QObject *parent)
    : QObject(parent),
      m_sources(sources),
      m_examples(examples),
      m_jobs(jobs)
{
}

void TrashRemoval::start(const QString &avatarId, const QStringList &sources, const QStringList &examples)
{
    m_total = int(sources.size() + examples.size());
    if (isBusy() || m_total == 0)
        return;
    m_avatarId = avatarId;
    m_waiting = examples;
    m_before = 0;
    m_isStopped = false;
    m_since.start();
    BulkRemove *removal = sources.isEmpty() ? nullptr : m_sources.removeMany(sources);
    if (removal)
        follow(removal);
    else
        goOn(0);
}

void TrashRemoval::follow(BulkRemove *removal)
{
    m_removal = removal;
    connect(removal, &BulkRemove::progressed, this, &TrashRemoval::showProgress);
    connect(removal, &BulkRemove::finished, this, &TrashRemoval::goOn);
    connect(removal, &BulkRemove::failed, this, &TrashRemoval::end);
}

void TrashRemoval::goOn(int done)
{
    if (m_isStopped || m_waiting.isEmpty())
        return end(done, {});
    m_before = done;
    follow(m_examples.removeMany(m_avatarId, std::exchange(m_waiting, {})));
}

void TrashRemoval::showProgress(int done)
{
    if (m_since.elapsed() < m_quietTime.count())
        return;
    if (!m_jobs.isRunning(jobId))
        m_jobs.start(jobId, tr("Deleting for good"), [this] { stop(); });
    const int gone = m_before + done;
    m_jobs.setProgress(jobId, gone, m_total, tr("%1 of %n item(s)", nullptr, m_total).arg(gone));
}

void TrashRemoval::stop()
{
    m_isStopped = true;
    if (m_removal)
        m_removal->stop();
}

void TrashRemoval::end(int done, const std::optional<Error> &error)
{
    m_removal = nullptr;
    m_jobs.finish(jobId);
    Q_EMIT ended(m_before + done, m_total, error);
}

} // namespace likeness
