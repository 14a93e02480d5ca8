// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bpe/merging.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace likeness {

/// A byte-pair vocabulary whose merges are a list of their own, as Hugging Face's tokenizer.json writes it: what is
/// merged first is decided by the place in that list, not by the token's id.
struct MergeVocabulary {
    std::vector<std::string> tokens; ///< by id; empty where an id stands for nothing
    std::vector<bool> unreachable; ///< tokens that no text may become, such as the mark of a turn's end; may be shorter
    bool hasByteFallback = false; ///< a character without a token becomes <0xE2> <0x82> <0xAC>
    bool mergesUnknown = false; ///< unknown characters beside each other become one unknown token
    bool takesWholePieces = false; ///< a piece that is a token stays one, whatever the merges say (Llama 3)
    int unknown = -1; ///< id for characters without a token; -1: they are left out
};

/// Encodes pieces of text by such a vocabulary. Source: Sennrich et al., "Neural Machine Translation of Rare Words with
/// Subword Units", 2016; byte fallback as in Kudo and Richardson, "SentencePiece", 2018. Immutable after the merges
/// were added.
class MergeEncoder {
public:
    explicit MergeEncoder(MergeVocabulary vocabulary);
    MergeEncoder(const MergeEncoder &) = delete;
    MergeEncoder &operator=(const MergeEncoder &) = delete;
    MergeEncoder(MergeEncoder &&) = default;
    MergeEncoder &operator=(MergeEncoder &&) = default;

    void reserveMerges(std::size_t count) { m_merges.reserve(count); }
    /// The next merge in order. Of two for the same pair the later one holds.
    /// @return false where one of the parts, or both together, is no token
    bool addMerge(std::string_view left, std::string_view right);

    /// -1 where this is no token.
    int id(std::string_view token) const;
    const std::vector<std::string> &tokens() const { return m_vocabulary.tokens; }

    /// Appends the ids of a piece to `ids`.
    void encode(std::string_view piece, std::vector<int> &ids) const;

private:
    std::vector<int> characters(std::string_view piece) const;
    bool appendBytes(std::string_view character, std::vector<int> &ids) const;
    bool isReachable(int id) const;

    MergeVocabulary m_vocabulary;
    std::unordered_map<std::string_view, int> m_ids; ///< looks into m_vocabulary.tokens
    std::unordered_map<std::uint64_t, Merged> m_merges; ///< by the two ids
    std::vector<int> m_bytes; ///< ids of <0x00> to <0xFF>, -1 where one is missing
    int m_nextRank = 0;
};

} // namespace likeness
