// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/fine_tuning.h"

#include "engine/storage/ids.h"

namespace likeness::engine {

namespace {

tl::unexpected<Failure> notPossible(const Job &job, const char *doing)
{
    return fail(FailureKind::Conflict,
                std::string("A job with the status '") + nameOf(job.status) + "' cannot be " + doing + ".",
                "fine_tuning_job_id", "invalid_job_status");
}

} // namespace

FineTuning::FineTuning(const JobPlaces &places, Activity &activity) : m_places(places), m_activity(activity)
{
}

FineTuning::~FineTuning()
{
    stop();
}

void FineTuning::start()
{
    tidyAfterCrash();
    m_checker = std::thread([this] { checkLoop(); });
    m_trainer = std::thread([this] { trainLoop(); });
}

void FineTuning::stop()
{
    m_isStopping = true;
    {
        const std::lock_guard lock(m_mutex);
        if (m_wish == Proceed::Go || m_wish == Proceed::FinishEarly)
            m_wish = Proceed::Pause;
    }
    wake();
    for (std::thread *thread : {&m_checker, &m_trainer}) {
        if (thread->joinable())
            thread->join();
    }
}

Result<Job> FineTuning::create(Job asked)
{
    const auto model = m_places.models.find(asked.model);
    if (!model)
        return tl::make_unexpected(model.error());
    if (auto usable = m_places.models.resolve(asked.model); !usable)
        return tl::make_unexpected(usable.error());
    for (const auto &[file, param] :
         {std::pair(asked.trainingFile, "training_file"), std::pair(asked.validationFile, "validation_file")}) {
        if (!file.empty() && !m_places.files.find(file))
            return fail(FailureKind::BadRequest, "There is no file '" + file + "'.", param, "invalid_file");
    }
    asked.id = newId("ftjob-");
    asked.createdAt = unixTime();
    asked.baseModel = model->base.empty() ? asked.model : model->base;
    {
        const auto held = m_places.jobs.hold();
        if (auto added = m_places.jobs.add(asked); !added)
            return tl::make_unexpected(added.error());
        say(asked, "info", "Created fine-tuning job: " + asked.id);
        say(asked, "info", "Validating training file: " + asked.trainingFile);
    }
    wake();
    return asked;
}

Result<Job> FineTuning::cancel(const std::string &id)
{
    auto held = m_places.jobs.hold();
    const auto job = m_places.jobs.change(id, [](Job &one) -> Result<void> {
        if (isOver(one.status))
            return notPossible(one, "cancelled");
        one.status = JobStatus::Cancelled;
        one.finishedAt = unixTime();
        one.error.reset();
        return {};
    });
    if (!job)
        return job;
    say(*job, "info", "The job was cancelled.");
    held.unlock();
    wishFor(id, Proceed::Cancel);
    return job;
}

Result<Job> FineTuning::pause(const std::string &id)
{
    auto held = m_places.jobs.hold();
    const auto job = m_places.jobs.change(id, [](Job &one) -> Result<void> {
        if (one.status != JobStatus::Running && one.status != JobStatus::Queued)
            return notPossible(one, "paused");
        one.status = JobStatus::Paused;
        return {};
    });
    if (!job)
        return job;
    say(*job, "info", "The job was paused.");
    held.unlock();
    wishFor(id, Proceed::Pause);
    return job;
}

Result<Job> FineTuning::resume(const std::string &id)
{
    auto held = m_places.jobs.hold();
    const auto job = m_places.jobs.change(id, [](Job &one) -> Result<void> {
        if (one.status != JobStatus::Paused)
            return notPossible(one, "resumed");
        one.status = JobStatus::Queued;
        one.error.reset();
        one.startsWithoutProgress = 0;
        return {};
    });
    if (!job)
        return job;
    say(*job, "info", "The job was resumed.");
    held.unlock();
    wake();
    return job;
}

Result<Job> FineTuning::finishEarly(const std::string &id)
{
    const auto job = m_places.jobs.find(id);
    if (!job)
        return job;
    if (job->status != JobStatus::Running)
        return notPossible(*job, "finished early");
    wishFor(id, Proceed::FinishEarly);
    say(*job, "info", "The training ends early, as asked.");
    return job;
}

Result<void> FineTuning::removeFile(const std::string &id)
{
    for (const Job &job : m_places.jobs.list()) {
        if (!isOver(job.status) && (job.trainingFile == id || job.validationFile == id)) {
            return fail(FailureKind::Conflict, "The job " + job.id + " needs this file. Cancel it first.", "file_id",
                        "file_in_use");
        }
    }
    return m_places.files.remove(id);
}

void FineTuning::wake()
{
    const std::lock_guard lock(m_mutex);
    m_changed.notify_all();
}

void FineTuning::wishFor(const std::string &id, Proceed wish)
{
    const std::lock_guard lock(m_mutex);
    if (m_current == id)
        m_wish = wish;
    m_changed.notify_all();
}

void FineTuning::say(const Job &job, const char *level, const std::string &message)
{
    // Events tell what happened; that it happened stands in the job, so one that does not fit any more may be lacking.
    static_cast<void>(m_places.jobs.say(job.id, level, message));
}

} // namespace likeness::engine
