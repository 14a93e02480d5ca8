// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/runtime/chat_types.h"

#include <filesystem>
#include <vector>

namespace likeness::engine {

inline constexpr const char *practiceModelName = "likeness-practice";

/// Writes the practice model, an ordinary Hugging Face folder: a small Llama over bytes, made of random numbers from a
/// fixed seed. It learns examples by heart to try the workflow, and cannot converse. Nothing happens where the folder
/// is there already; a folder is either whole or absent.
Result<void> makePracticeModel(const std::filesystem::path &folder);

/// What the practice model is given in training and chat alike: system messages cut to 64 bytes at a whole character,
/// because byte by byte a long one would cost most of its time.
std::vector<ChatMessage> cutForPractice(std::vector<ChatMessage> messages);

} // namespace likeness::engine
