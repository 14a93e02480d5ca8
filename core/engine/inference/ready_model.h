// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/decoder.h"
#include "engine/tokens/chat_template.h"

#include <memory>
#include <mutex>
#include <vector>

namespace likeness::engine {

/// The last conversation with a model: a next one that begins alike goes on from there.
struct Memory {
    std::mutex busy; ///< held while the model answers
    std::vector<int> ids; ///< what the cache holds
    std::unique_ptr<KvCache> cache;
};

/// Everything that answering needs. Base models and all adapters on them share the decoder.
struct ReadyModel {
    std::shared_ptr<const Decoder> decoder;
    std::shared_ptr<const Tokenizer> tokenizer;
    std::shared_ptr<const ChatTemplate> chatTemplate;
    std::shared_ptr<const Adapter> adapter; ///< may be null
    std::shared_ptr<Memory> memory;
};

} // namespace likeness::engine
