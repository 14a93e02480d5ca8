// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace likeness::engine {

/// The chat template of a model folder: chat_template.jinja, chat_template.json, or chat_template in
/// tokenizer_config.json, which may be a list of named ones; then "default" is taken.
/// @return Unsupported where there is none
Result<std::string> chatTemplateText(const std::filesystem::path &folder);

/// The tokens that end an answer by generation_config.json; empty where it does not say. Only numbers below `size`.
std::vector<int> generationEnds(const std::filesystem::path &folder, int size);

} // namespace likeness::engine
