// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bpe/byte_alphabet.h"
#include "engine/tokens/tokenizer.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>

namespace likeness::engine {

using Pieces = std::vector<std::string>;

/// How a text is cut into the pieces that merging stays within: the `pre_tokenizer` of tokenizer.json. ByteLevel,
/// Split, Digits, Metaspace and sequences of them.
class PreTokenizer {
public:
    /// @throw LoadingError, or what nlohmann throws for values of another type
    explicit PreTokenizer(const nlohmann::json &described);

    Pieces pieces(std::string text, TextPlace place) const;
    /// Whether the pieces are bytes in GPT-2's alphabet.
    bool isByteLevel() const { return m_isByteLevel; }

private:
    /// @param isOpening the first piece, which may go on after other text
    using Step = std::function<void(std::string piece, bool isOpening, TextPlace place, Pieces &taken)>;

    void add(const nlohmann::json &described);
    void addByteLevel(const nlohmann::json &described);
    void addSplit(const nlohmann::json &described);
    void addMetaspace(const nlohmann::json &described);

    std::vector<Step> m_steps;
    bool m_isByteLevel = false;
};

} // namespace likeness::engine
