// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bpe/splitter.h"

#include <nlohmann/json_fwd.hpp>

namespace likeness::engine {

/// The pattern of a step of tokenizer.json: {"Regex": "..."} or {"String": "..."}, which stands for itself.
/// @throw LoadingError for an expression that cannot be compiled
Splitter patternFrom(const nlohmann::json &pattern);

/// An expression that matches exactly this text.
std::string quotedPattern(std::string_view text);

} // namespace likeness::engine
