// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/voice.h"

namespace likeness {

/// The voice with no more examples, history and answer than its model has room for. The practice model and what was
/// trained from it get no examples at all: they read bytes, and know only what they were taught.
/// @param contextTokens 0: not known
ChatVoice fitted(ChatVoice voice, int contextTokens);

} // namespace likeness
