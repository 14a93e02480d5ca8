// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/job.h"

namespace likeness::engine {

/// What a request to create a job asks for: by `method`, or by the older hyperparameters beside it.
/// @return BadRequest with the field
Result<Job> jobRequestFrom(const Json &body);

} // namespace likeness::engine
