// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/runtime/chat_types.h"

#include <filesystem>

namespace likeness::engine {

/// Writes a model folder of its own: the base with what was tuned, and the base's tokenizer and configuration. Weights
/// keep the type that the base stores them in. `out` must not be there yet; it is either whole or absent afterwards.
Result<void> mergeInto(const std::filesystem::path &out, const std::filesystem::path &base, const TunedFiles &tuned);

} // namespace likeness::engine
