// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/base/result.h"
#include "engine/runtime/training_types.h"

namespace likeness::engine {

/// What a request or a stored job sets. "auto" and null are the same as leaving a field out.
/// @param place where the object stands, such as method.supervised.hyperparameters, for the param of a failure
Result<Hyperparameters> hyperparametersFrom(const Json &json, const std::string &place);

/// OpenAI's fields always ("auto" where open), ours where they are set. beta only for DPO.
Json jsonOf(const Hyperparameters &hyperparameters, TrainingMethod method);

} // namespace likeness::engine
