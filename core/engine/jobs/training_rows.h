// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/runtime/training_types.h"

namespace likeness::engine {

constexpr int leastExamples = 10;

/// The rows of a training file in OpenAI's form: one JSON object a line, {"messages": [...]} or for DPO {"input",
/// "preferred_output", "non_preferred_output"}.
/// @param param the field of the job that names the file, such as training_file
/// @return BadRequest with the number of the first row that is wrong (from 1); never with its text
Result<std::vector<TrainingRow>> readTrainingRows(std::string_view content, TrainingMethod method,
                                                  const std::string &param);

/// As OpenAI: a training file needs ten examples (code invalid_n_examples), a validation file one.
Result<void> checkCount(std::size_t rows, std::size_t least, const std::string &param);

/// The text of a message, given as a string or as parts. @return nothing for pictures and everything else
std::optional<std::string> messageText(const Json &content);

} // namespace likeness::engine
