// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokens/bpe_tokenizer.h"

#include <nlohmann/json_fwd.hpp>

namespace likeness::engine {

/// @param described tokenizer.json
/// @param config tokenizer_config.json; null where there is none
/// @throw LoadingError, or what nlohmann throws for values of another type
TokenizerParts tokenizerParts(const nlohmann::json &described, const nlohmann::json &config);

} // namespace likeness::engine
