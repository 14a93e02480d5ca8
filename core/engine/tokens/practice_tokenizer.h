// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace likeness::engine {

/// tokenizer.json of the practice model: 256 tokens that are one byte each, with the byte as id, then <|endoftext|>,
/// <|im_start|> and <|im_end|>. An ordinary file of the kind byte-level BPE, without a single merge.
std::string practiceTokenizerJson();

/// tokenizer_config.json beside it, with a ChatML template that says nothing of its own.
std::string practiceTokenizerConfigJson();

/// How many tokens that makes.
constexpr int practiceTokenCount = 259;

} // namespace likeness::engine
