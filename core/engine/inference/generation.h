// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/inference/answer_writer.h"
#include "engine/inference/ready_model.h"
#include "engine/runtime/chat_types.h"

namespace likeness::engine {

/// Answers a conversation. What the model remembers of an earlier one that begins alike is not computed again.
/// @param take see ModelRuntime::chat
/// @return BadRequest with the code context_length_exceeded where the conversation leaves no room for an answer
Result<ChatOutcome> generate(const ReadyModel &model, const ChatRequest &request, const AnswerWriter::Take &take);

} // namespace likeness::engine
