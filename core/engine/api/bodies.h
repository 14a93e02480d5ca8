// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/file_store.h"
#include "engine/jobs/model_store.h"

namespace likeness::engine {

// What is kept, in the form in which OpenAI gives it out.
Json bodyOf(const FileInfo &file);
Json bodyOf(const Job &job);
Json bodyOf(const JobEvent &event);
Json bodyOf(const Job &job, const JobCheckpoint &checkpoint);
/// With facts of ours under "likeness".
Json bodyOf(const ModelEntry &model);

} // namespace likeness::engine
