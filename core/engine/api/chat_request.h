// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/runtime/chat_types.h"

namespace likeness::engine {

struct ChatCall {
    std::string model;
    ChatRequest request;
    bool isStreamed = false;
    bool wantsUsage = false; ///< in the stream; a plain answer always has it
};

/// A request for an answer, checked field by field. Fields that nobody knows are ignored; those that would change the
/// answer and that this engine cannot follow are refused.
/// @return BadRequest with the field
Result<ChatCall> chatCallFrom(const Json &body);

struct EmbeddingsCall {
    std::string model;
    std::vector<std::string> texts;
    bool isBase64 = false;
};

/// @return BadRequest with the field
Result<EmbeddingsCall> embeddingsCallFrom(const Json &body);

} // namespace likeness::engine
