// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokens/chat/chat_format.h"

namespace likeness::engine {

/// The file that Ollama makes a model of: `ollama create NAME -f Modelfile`. Ollama does not run the templates inside
/// GGUF files, so the format is written out in its own language.
/// @param ggufName the file beside it
/// @param endToken what ends an answer where the format leaves that to the tokenizer
std::string modelfileFor(const std::string &ggufName, const ChatFormat &format, const std::string &endToken);

} // namespace likeness::engine
