// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace likeness::engine {

/// How the models compute.
struct ComputeOptions {
    int threads = 0; ///< 0: as many as the machine has cores
    std::string device = "auto"; ///< auto, cpu or cuda
    std::int64_t memoryLimit = 0; ///< bytes; 0: what the machine has
};

struct EngineOptions {
    std::filesystem::path data;
    bool isHandOver = false; ///< token and key come over the standard input; the process detaches
    std::string host = "127.0.0.1";
    int port = 0;
    std::filesystem::path tokenFile, keyFile;
    std::optional<double> idleMinutes; ///< after which it ends by itself
    ComputeOptions compute;
    bool wantsHelp = false, wantsVersion = false;
};

/// @return BadRequest with the option that is wrong
Result<EngineOptions> optionsFrom(const std::vector<std::string> &arguments);

extern const char *const engineUsage;

} // namespace likeness::engine
