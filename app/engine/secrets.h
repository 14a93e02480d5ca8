// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/options.h"
#include "engine/storage/sealer.h"

namespace likeness::engine {

struct Secrets {
    std::string token; ///< may be empty
    Sealer sealer = Sealer::withoutKey();
};

/// From the standard input or from files, never from arguments or the environment, where others could read them.
Result<Secrets> readSecrets(const EngineOptions &options);

} // namespace likeness::engine
