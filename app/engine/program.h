// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/options.h"
#include "engine/jobs/model_store.h"

namespace likeness::engine {

/// What the program needs of the models; tests put another runtime in its place.
struct EngineParts {
    std::unique_ptr<ModelRuntime> runtime;
    ModelStore::MakePractice makePractice;
};

using MakeParts = std::function<Result<EngineParts>(const ComputeOptions &)>;

/// The engine's whole life. @return the exit status: 0, 1 failed, 2 wrong use, 3 the data folder is held or sealed
/// otherwise
int runEngine(const std::vector<std::string> &arguments, const MakeParts &makeParts);

} // namespace likeness::engine
