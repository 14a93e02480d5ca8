// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bpe/merge_encoder.h"
#include "engine/tokens/added_tokens.h"
#include "engine/tokens/steps/normalizer.h"
#include "engine/tokens/steps/pre_tokenizer.h"
#include "engine/tokens/tokenizer.h"

#include <unordered_map>

namespace likeness::engine {

/// What tokenizer.json and tokenizer_config.json say, ready to use.
struct TokenizerParts {
    Normalizer normalizer;
    PreTokenizer preTokenizer;
    MergeEncoder encoder;
    AddedTokens beforeNormalizing, afterNormalizing; ///< tokens that ordinary text may become
    std::unordered_map<std::string, int> specials; ///< all added tokens, also the ones that text never becomes
    std::vector<std::string> bytes; ///< by id; empty for special tokens
    std::optional<int> beginOfText, endOfText;
    bool dropsFirstSpace = false;
};

/// A tokenizer of the BPE model in Hugging Face's form.
class BpeTokenizer : public Tokenizer {
public:
    explicit BpeTokenizer(TokenizerParts parts) : m_parts(std::move(parts)) { }

    std::vector<int> encodeAt(std::string_view utf8, TextPlace place) const override;
    std::optional<int> special(std::string_view content) const override;
    std::string bytesOf(int id) const override;
    std::string decode(const std::vector<int> &ids) const override;
    int size() const override { return static_cast<int>(m_parts.bytes.size()); }
    std::optional<int> beginOfText() const override { return m_parts.beginOfText; }
    std::optional<int> endOfText() const override { return m_parts.endOfText; }
    bool dropsFirstSpace() const override { return m_parts.dropsFirstSpace; }

private:
    void encodeStretch(std::string_view text, TextPlace place, std::vector<int> &ids) const;

    TokenizerParts m_parts;
};

} // namespace likeness::engine
