// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/training_run.h"

#include "engine/storage/ids.h"

#include <algorithm>
#include <cstdio>

namespace likeness::engine {

namespace {

constexpr std::size_t keptCheckpoints = 3; ///< as OpenAI

std::string rounded(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

/// OpenAI's sentence, which some clients read instead of the figures.
std::string sentenceOf(const StepMetrics &metrics)
{
    std::string text = "Step " + std::to_string(metrics.step) + "/" + std::to_string(metrics.totalSteps)
        + ": training loss=" + rounded(metrics.trainLoss);
    if (metrics.validLoss)
        text += ", validation loss=" + rounded(*metrics.validLoss);
    if (metrics.fullValidLoss)
        text += ", full validation loss=" + rounded(*metrics.fullValidLoss);
    return text;
}

} // namespace

TrainingRun::TrainingRun(const JobPlaces &places, const Job &job, const std::atomic<Proceed> &wish)
    : m_places(places),
      m_jobId(job.id),
      m_wish(wish)
{
    if (const auto events = places.jobs.events(job.id)) {
        for (const JobEvent &event : *events)
            m_lastSaid = std::max(m_lastSaid, static_cast<int>(integerIn(event.metrics, "step").value_or(0)));
    }
}

void TrainingRun::started(const Hyperparameters &resolved, int)
{
    m_places.jobs.note(m_jobId, [&resolved](Job &job) { job.resolved = resolved; });
}

void TrainingRun::stepDone(const StepMetrics &metrics)
{
    m_places.jobs.note(m_jobId, [&metrics](Job &job) {
        job.secondsLeft = metrics.secondsLeft;
        job.trainedTokens = std::max(job.trainedTokens, metrics.trainedTokens);
    });
    if (metrics.step <= m_lastSaid)
        return;
    m_lastSaid = metrics.step;
    if (!m_places.jobs.say(m_jobId, "info", sentenceOf(metrics), jsonOf(metrics)))
        m_isBroken = true; // told at the next checkpoint, which will not fit either
}

Result<void> TrainingRun::keep(const CheckpointData &checkpoint)
{
    const auto job = m_places.jobs.find(m_jobId);
    if (!job)
        return tl::make_unexpected(job.error());
    if (auto flushed = m_places.jobs.flushEvents(m_jobId); !flushed)
        return flushed;
    if (checkpoint.isEndOfEpoch) {
        if (auto kept = keepCheckpoint(checkpoint); !kept)
            return kept;
    }
    // The state comes last: after a crash before it, the same checkpoint is made again in its place.
    if (auto written = m_places.folder.write(resumeName(*job), checkpoint.resumeState); !written)
        return written;
    const auto changed = m_places.jobs.change(m_jobId, [](Job &one) -> Result<void> {
        one.startsWithoutProgress = 0;
        return {};
    });
    if (!changed)
        return tl::make_unexpected(changed.error());
    return removeOldCheckpoints();
}

Result<void> TrainingRun::keepCheckpoint(const CheckpointData &checkpoint)
{
    const int step = checkpoint.metrics.step;
    const auto job = m_places.jobs.find(m_jobId);
    if (!job)
        return tl::make_unexpected(job.error());
    if (auto written = writeTuned(m_places.folder, checkpointFolder(*job, step), checkpoint.files); !written)
        return written;
    m_places.runtime.forget(job->tunedName() + ":ckpt-step-" + std::to_string(step));
    const auto changed = m_places.jobs.change(m_jobId, [&checkpoint, step](Job &one) -> Result<void> {
        auto &all = one.checkpoints;
        all.erase(std::remove_if(all.begin(), all.end(), [step](const auto &each) { return each.step >= step; }),
                  all.end());
        all.push_back({newId("ftckpt_"), unixTime(), step, checkpoint.metrics.epoch, jsonOf(checkpoint.metrics)});
        if (all.size() > keptCheckpoints)
            all.erase(all.begin(), all.end() - keptCheckpoints);
        return {};
    });
    if (!changed)
        return tl::make_unexpected(changed.error());
    return m_places.jobs.say(m_jobId, "info",
                             "Checkpoint created at step " + std::to_string(step) + " with the model "
                                 + changed->tunedName() + ":ckpt-step-" + std::to_string(step));
}

Result<void> TrainingRun::removeOldCheckpoints()
{
    const auto job = m_places.jobs.find(m_jobId);
    if (!job)
        return tl::make_unexpected(job.error());
    for (const std::string &name : m_places.folder.list(job->folder() + "/checkpoints")) {
        const bool isKept = std::any_of(job->checkpoints.begin(), job->checkpoints.end(), [&name](const auto &each) {
            return name == "step-" + std::to_string(each.step);
        });
        if (isKept)
            continue;
        m_places.runtime.forget(job->tunedName() + ":ckpt-" + name);
        if (auto removed = m_places.folder.remove(job->folder() + "/checkpoints/" + name); !removed)
            return removed;
    }
    return {};
}

Proceed TrainingRun::proceed()
{
    return m_isBroken ? Proceed::Pause : m_wish.load();
}

} // namespace likeness::engine
