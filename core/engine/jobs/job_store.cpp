// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_store.h"

#include "engine/storage/ids.h"

#include <algorithm>

namespace likeness::engine {

namespace {

std::string recordName(const Job &job)
{
    return job.folder() + "/job";
}

tl::unexpected<Failure> noSuchJob(const std::string &id)
{
    return fail(FailureKind::NotFound, "Could not find fine tune: " + id, "fine_tuning_job_id", "fine_tune_not_found");
}

} // namespace

Result<std::unique_ptr<JobStore>> JobStore::open(const SealedFolder &folder)
{
    std::unique_ptr<JobStore> store(new JobStore(folder));
    store->load();
    return store;
}

void JobStore::load()
{
    for (const std::string &id : m_folder.list("jobs")) {
        const auto record = m_folder.read("jobs/" + id + "/job");
        const auto job = record ? jobFrom(*record) : std::nullopt;
        if (job && job->id == id)
            m_jobs.emplace(id, *job);
        else if (record || record.error().kind != FailureKind::NotFound)
            ++m_damaged;
    }
}

Result<void> JobStore::add(const Job &job)
{
    const std::lock_guard lock(m_mutex);
    if (auto written = m_folder.write(recordName(job), recordOf(job)); !written)
        return written;
    m_jobs[job.id] = job;
    return {};
}

Result<Job> JobStore::find(const std::string &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return noSuchJob(id);
    return found->second;
}

std::vector<Job> JobStore::list() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Job> jobs;
    for (const auto &[id, job] : m_jobs)
        jobs.push_back(job);
    std::stable_sort(jobs.begin(), jobs.end(), [](const Job &a, const Job &b) { return a.createdAt > b.createdAt; });
    return jobs;
}

std::optional<Job> JobStore::first(JobStatus status) const
{
    const auto jobs = list();
    const auto found =
        std::find_if(jobs.rbegin(), jobs.rend(), [status](const Job &job) { return job.status == status; });
    return found == jobs.rend() ? std::nullopt : std::optional(*found);
}

Result<Job> JobStore::change(const std::string &id, const Change &change)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return noSuchJob(id);
    Job changed = found->second;
    if (auto done = change(changed); !done)
        return tl::make_unexpected(done.error());
    if (auto written = m_folder.write(recordName(changed), recordOf(changed)); !written)
        return tl::make_unexpected(written.error());
    found->second = changed;
    return changed;
}

void JobStore::settle(const std::string &id, const std::function<void(Job &)> &change)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    change(found->second);
    static_cast<void>(m_folder.write(recordName(found->second), recordOf(found->second)));
}

void JobStore::note(const std::string &id, const std::function<void(Job &)> &change)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_jobs.find(id); found != m_jobs.end())
        change(found->second);
}

Result<void> JobStore::say(const std::string &id, const std::string &level, const std::string &message, Json metrics)
{
    const std::lock_guard lock(m_mutex);
    auto log = logOf(id);
    if (!log)
        return tl::make_unexpected(log.error());
    JobEvent event{newId("ftevent-"), unixTime(), level, message, std::move(metrics)};
    if (auto written = (*log)->file.append(recordOf(event)); !written)
        return written;
    (*log)->events.push_back(std::move(event));
    return {};
}

Result<std::vector<JobEvent>> JobStore::events(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    const auto log = logOf(id);
    if (!log)
        return tl::make_unexpected(log.error());
    return (*log)->events;
}

Result<void> JobStore::flushEvents(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    const auto log = logOf(id);
    if (!log)
        return tl::make_unexpected(log.error());
    return (*log)->file.flush();
}

Result<JobStore::EventLog *> JobStore::logOf(const std::string &id)
{
    if (const auto found = m_logs.find(id); found != m_logs.end())
        return &found->second;
    if (m_jobs.find(id) == m_jobs.end())
        return noSuchJob(id);
    std::vector<std::string> records;
    auto file = SealedLog::open(m_folder, "jobs/" + id + "/events", records);
    if (!file)
        return tl::make_unexpected(file.error());
    EventLog log{std::move(*file), {}};
    for (const std::string &record : records) {
        if (auto event = eventFrom(record))
            log.events.push_back(std::move(*event));
    }
    return &m_logs.emplace(id, std::move(log)).first->second;
}

} // namespace likeness::engine
