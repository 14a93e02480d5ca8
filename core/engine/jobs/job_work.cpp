// SPDX-License-Identifier: GPL-3.0-or-later
// What FineTuning does in its two threads: checking files, and training.
#include "engine/jobs/fine_tuning.h"

#include "engine/storage/ids.h"

#include <exception>
#include <new>

namespace likeness::engine {

namespace {

constexpr int mostStarts = 5; ///< without a kept state in between: then the training is what ends the program

Failure tooManyCrashes()
{
    return {
        FailureKind::Internal,
        "The engine ended unexpectedly " + std::to_string(mostStarts)
            + " times while it trained this job. Too little memory is the usual reason: choose a smaller batch_size "
              "or a smaller model.",
        {},
        "engine_crashed"};
}

Failure noSpace()
{
    return {FailureKind::Io,
            "There is no space left for the engine's data. Free some and resume the job.",
            {},
            "disk_full"};
}

} // namespace

void FineTuning::tidyAfterCrash()
{
    for (const Job &job : m_places.jobs.list()) {
        if (job.status == JobStatus::Running) {
            m_places.jobs.settle(job.id, [](Job &one) { one.status = JobStatus::Queued; });
            say(job, "warn", "The engine was ended during the training, and goes on from the last kept state.");
        } else if (isOver(job.status)) {
            tidy(job);
        }
    }
}

void FineTuning::tidy(const Job &job)
{
    // What cannot be removed now is removed at the next start.
    static_cast<void>(m_places.folder.remove(resumeName(job)));
    if (job.tunedModel.empty() || job.isModelDeleted)
        static_cast<void>(m_places.folder.remove(modelFolder(job)));
    if (job.isModelDeleted)
        static_cast<void>(m_places.folder.remove(job.folder() + "/checkpoints"));
}

std::optional<Job> FineTuning::next(JobStatus status)
{
    std::unique_lock lock(m_mutex);
    std::optional<Job> job;
    m_changed.wait(lock, [&] { return m_isStopping || (job = m_places.jobs.first(status)); });
    if (m_isStopping)
        return std::nullopt;
    if (status == JobStatus::Queued) {
        m_current = job->id;
        m_wish = Proceed::Go;
    }
    return job;
}

void FineTuning::checkLoop()
{
    while (const auto job = next(JobStatus::ValidatingFiles)) {
        const Activity::Work work(m_activity);
        check(*job);
        wake();
    }
}

void FineTuning::trainLoop()
{
    while (const auto job = next(JobStatus::Queued)) {
        const Activity::Work work(m_activity);
        train(*job);
        const std::lock_guard lock(m_mutex);
        m_current.clear();
    }
}

void FineTuning::check(const Job &job)
{
    Result<TrainingTask> task = fail(FailureKind::OutOfMemory, "The training file does not fit into the memory.",
                                     "training_file", "out_of_memory");
    try {
        task = taskOf(m_places, job);
    } catch (const std::exception &) { // only memory can be lacking here
    }
    if (!task)
        return stopFor(job, task.error());
    const auto held = m_places.jobs.hold();
    const auto changed = m_places.jobs.change(job.id, [](Job &one) -> Result<void> {
        if (one.status == JobStatus::ValidatingFiles)
            one.status = JobStatus::Queued;
        return {};
    });
    if (!changed)
        return stopFor(job, changed.error());
    if (changed->status == JobStatus::Queued)
        say(job, "info", "Files validated, moving job to queued state");
}

void FineTuning::train(const Job &job)
{
    const auto begun = begin(job);
    if (begun)
        return conclude(*begun, run(*begun));
    if (begun.error().kind != FailureKind::Cancelled)
        stopFor(job, begun.error());
}

Result<Job> FineTuning::begin(const Job &job)
{
    const auto held = m_places.jobs.hold();
    const auto begun = m_places.jobs.change(job.id, [](Job &one) -> Result<void> {
        if (one.status != JobStatus::Queued)
            return fail(FailureKind::Cancelled, "The job does not wait any more.");
        if (one.startsWithoutProgress >= mostStarts)
            return tl::make_unexpected(tooManyCrashes());
        ++one.startsWithoutProgress;
        one.status = JobStatus::Running;
        return {};
    });
    if (begun) {
        const bool isResumed = m_places.folder.has(resumeName(job));
        say(job, "info", isResumed ? "Fine-tuning job goes on" : "Fine-tuning job started");
    }
    return begun;
}

Result<TrainingOutcome> FineTuning::run(const Job &job)
{
    try {
        auto task = taskOf(m_places, job);
        if (!task)
            return tl::make_unexpected(task.error());
        if (m_places.folder.has(resumeName(job))) {
            auto state = m_places.folder.read(resumeName(job));
            if (!state)
                return tl::make_unexpected(state.error());
            task->resumeState = std::move(*state);
        }
        TrainingRun listener(m_places, job, m_wish);
        return m_places.runtime.train(*task, listener);
    } catch (const std::bad_alloc &) {
        return fail(FailureKind::OutOfMemory,
                    "The memory does not suffice for this training. Choose a smaller batch_size or a smaller model.",
                    {}, "out_of_memory");
    } catch (const std::exception &) { // its words may hold anything
        return fail(FailureKind::Internal, "The training ended with an unexpected error of the engine.", {},
                    "internal_error");
    }
}

void FineTuning::conclude(const Job &job, const Result<TrainingOutcome> &outcome)
{
    const auto now = m_places.jobs.find(job.id);
    if (!now)
        return;
    if (isOver(now->status)) // cancelled meanwhile
        return tidy(*now);
    if (now->status != JobStatus::Running) // paused meanwhile, or even resumed; the state is kept
        return;
    if (!outcome) {
        if (!m_isStopping || outcome.error().kind != FailureKind::Cancelled)
            stopFor(job, outcome.error());
        return;
    }
    if (outcome->end == TrainingEnd::Finished) {
        if (auto done = succeed(*now, *outcome); !done)
            stopFor(job, done.error());
        return;
    }
    // Ended between two steps: by stop(), after which the next start goes on, or since events cannot be written.
    if (!m_isStopping)
        stopFor(job, noSpace());
}

Result<void> FineTuning::succeed(const Job &job, const TrainingOutcome &outcome)
{
    if (auto written = writeTuned(m_places.folder, modelFolder(job), outcome.files); !written)
        return written;
    const auto results = writeResultFile(m_places, job);
    if (!results)
        return tl::make_unexpected(results.error());
    const auto held = m_places.jobs.hold();
    const auto changed = m_places.jobs.change(job.id, [&](Job &one) -> Result<void> {
        if (one.status != JobStatus::Running)
            return {};
        one.status = JobStatus::Succeeded;
        one.finishedAt = unixTime();
        one.tunedModel = one.tunedName();
        one.resultFile = *results;
        one.trainedTokens = std::max(one.trainedTokens, outcome.last.trainedTokens);
        return {};
    });
    if (!changed || changed->status != JobStatus::Succeeded) {
        static_cast<void>(m_places.files.remove(*results));
        return changed ? Result<void>() : tl::make_unexpected(changed.error());
    }
    say(job, "info", "New fine-tuned model created: " + changed->tunedModel);
    say(job, "info", "The job has successfully completed");
    static_cast<void>(m_places.jobs.flushEvents(job.id));
    tidy(*changed);
    return {};
}

void FineTuning::stopFor(const Job &job, const Failure &failure)
{
    // A full disk can be helped, and days of training may be behind it: the job waits.
    const bool canGoOn = failure.code == "disk_full" && job.status != JobStatus::ValidatingFiles;
    const auto held = m_places.jobs.hold();
    m_places.jobs.settle(job.id, [&](Job &one) {
        if (isOver(one.status))
            return;
        one.status = canGoOn ? JobStatus::Paused : JobStatus::Failed;
        one.error = failure;
        if (!canGoOn)
            one.finishedAt = unixTime();
    });
    say(job, "error", failure.message);
    if (const auto now = m_places.jobs.find(job.id); now && isOver(now->status))
        tidy(*now);
}

} // namespace likeness::engine
