// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>

namespace likeness::engine {

/// What came of an export.
struct GgufExport {
    std::filesystem::path model; ///< NAME-f16.gguf
    std::filesystem::path modelfile; ///< Modelfile, for Ollama
};

/// Writes a model folder of the Llama family as a GGUF file that llama.cpp and what builds on it can run, and an Ollama
/// Modelfile beside it.
/// @param out a folder, made where it is missing
/// @return Unsupported for other families
Result<GgufExport> exportGguf(const std::filesystem::path &folder, const std::filesystem::path &out);

} // namespace likeness::engine
