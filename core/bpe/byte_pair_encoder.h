// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bpe/splitter.h"
#include "bpe/vocabulary.h"

#include <vector>

namespace likeness {

/// Byte-level byte-pair encoding: text is cut into pieces, and in each piece the pair of neighbours with the lowest
/// rank is merged until no pair is a token. Source: Sennrich et al., "Neural Machine Translation of Rare Words with
/// Subword Units", 2016, in the byte-level form of GPT-2. Text that looks like a special token is ordinary text here.
class BytePairEncoder {
public:
    BytePairEncoder(Vocabulary vocabulary, Splitter splitter);

    /// The ids of the tokens. Bytes that the vocabulary does not know at all give no token.
    std::vector<int> encode(std::string_view utf8) const;
    /// How many tokens encode() gives.
    std::size_t count(std::string_view utf8) const;

private:
    void encodePiece(std::string_view piece, std::vector<int> &ids) const;

    Vocabulary m_vocabulary;
    Splitter m_splitter;
};

} // namespace likeness
