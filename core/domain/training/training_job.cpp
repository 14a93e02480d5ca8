// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/training_job.h"

#include <array>

namespace likeness {

bool isOver(JobState state)
{
    return state == JobState::Succeeded || state == JobState::Failed || state == JobState::Cancelled
        || state == JobState::Refused;
}

bool isAtProvider(JobState state)
{
    return state >= JobState::Creating && !isOver(state);
}

QString jobStateName(JobState state)
{
    static const std::array names{"prepared",
                                  "uploading_training",
                                  "uploading_validation",
                                  "creating",
                                  "validating",
                                  "queued",
                                  "running",
                                  "paused",
                                  "succeeded",
                                  "failed",
                                  "cancelled",
                                  "refused"};
    return QString::fromLatin1(names.at(size_t(state)));
}

} // namespace likeness
