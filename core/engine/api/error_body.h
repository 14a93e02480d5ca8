// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/base/result.h"

namespace likeness::engine {

/// The HTTP status of a failure. What cannot succeed by asking again never gets one that clients repeat (408, 409, 429,
/// 5xx), so a wrong state is a 400.
int statusOf(const Failure &failure);

/// The failure's own code, or one for its kind; empty for a mere wrong request.
std::string codeOf(const Failure &failure);

/// {"error": {"message", "type", "param", "code"}} as OpenAI writes it.
Json errorBody(const Failure &failure);

} // namespace likeness::engine
