// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace likeness::engine {

/// `likeness-engine export-gguf MODEL OUT`: a model folder as a GGUF file and a Modelfile for Ollama in the folder OUT.
/// @param arguments the first one is the command itself
/// @return the exit code
int runExportCommand(const std::vector<std::string> &arguments);

} // namespace likeness::engine
