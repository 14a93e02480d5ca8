// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace likeness::engine {

struct ChatMessage {
    std::string role; ///< system, user or assistant
    std::string content;
    bool isTrained = true; ///< false for an assistant message with weight 0
};

/// Tokens of a whole conversation, and which of them the loss counts (1): the assistant's words and the token that ends
/// its turn. Both have the same length.
struct TrainingText {
    std::vector<int> ids;
    std::vector<std::uint8_t> trained;
};

} // namespace likeness::engine
