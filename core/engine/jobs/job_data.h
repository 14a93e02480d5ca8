// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/file_store.h"
#include "engine/jobs/model_store.h"

namespace likeness::engine {

/// Everything that a job is made of; see FineTuning.
struct JobPlaces {
    SealedFolder folder;
    FileStore &files;
    JobStore &jobs;
    ModelStore &models;
    ModelRuntime &runtime;
};

/// Reads and checks the files of a job and its model. @return what to train; BadRequest with the field and the row
Result<TrainingTask> taskOf(const JobPlaces &places, const Job &job);

/// Adds the table of the losses to the files, as OpenAI's result file. @return its id
Result<std::string> writeResultFile(const JobPlaces &places, const Job &job);

std::string resumeName(const Job &job);

} // namespace likeness::engine
