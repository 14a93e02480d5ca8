// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/inference/ready_model.h"
#include "engine/runtime/chat_types.h"

namespace likeness::engine {

/// See ModelRuntime::embed. @return BadRequest for an empty text or one beyond the context
Result<Embeddings> embedTexts(const ReadyModel &model, const std::vector<std::string> &texts);

} // namespace likeness::engine
