// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jobs/job_list.h"

#include <algorithm>

namespace likeness {

void JobList::start(const QString &id, const QString &title, std::function<void()> cancel, const JobEnd &end)
{
    Job job{id, title};
    job.end = end;
    job.cancel = std::move(cancel);
    job.since.start();
    if (Job *known = find(id))
        *known = job;
    else
        m_jobs.append(job);
    Q_EMIT changed();
}

void JobList::setProgress(const QString &id, int done, int total, const QString &words)
{
    Job *job = find(id);
    if (!job)
        return;
    job->done = done;
    job->total = total;
    job->progress = words;
    Q_EMIT changed();
}

void JobList::cancel(const QString &id)
{
    Job *job = find(id);
    if (!job || !job->cancel || job->isStopping)
        return;
    job->isStopping = true;
    const auto stop = job->cancel; // finishing removes the job
    Q_EMIT changed();
    stop();
}

void JobList::finish(const QString &id)
{
    const Job *job = find(id);
    if (!job)
        return;
    const Job ended = *job;
    m_jobs.removeIf([&id](const Job &one) { return one.id == id; });
    Q_EMIT changed();
    Q_EMIT finished(ended);
}

bool JobList::isRunning(const QString &id) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&id](const Job &job) { return job.id == id; });
}

Job *JobList::find(const QString &id)
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [&id](const Job &job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

} // namespace likeness
