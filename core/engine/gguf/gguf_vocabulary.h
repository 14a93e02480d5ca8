// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/gguf/gguf_writer.h"
#include "engine/tokens/tokenizer.h"

namespace likeness::engine {

/// Adds a folder's tokenizer as llama.cpp knows it: "gpt2" for byte-level BPE with merges, "llama" for metaspace BPE
/// with byte fallback, whose merges become scores.
/// @param size tokens that the model has; those beyond the tokenizer's become unused ones
/// @return Unsupported where llama.cpp would cut text in another way
Result<void> addVocabulary(const std::filesystem::path &folder, const Tokenizer &tokenizer, int size,
                           GgufMetadata &metadata);

} // namespace likeness::engine
