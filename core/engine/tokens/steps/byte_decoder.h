// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bpe/byte_alphabet.h"

#include <nlohmann/json_fwd.hpp>
#include <utility>
#include <vector>

namespace likeness::engine {

/// What bytes a token stands for: the `decoder` of tokenizer.json, as far as it concerns single tokens. ByteLevel,
/// Metaspace, Replace, ByteFallback, Fuse, Strip of one leading space and sequences of them.
class ByteDecoder {
public:
    /// @param isByteLevel what the pre-tokenizer says, for files without a decoder
    /// @throw LoadingError, or what nlohmann throws for values of another type
    ByteDecoder(const nlohmann::json &described, bool isByteLevel);

    std::string bytesOf(const std::string &token) const;
    bool dropsFirstSpace() const { return m_dropsFirstSpace; }

private:
    void add(const nlohmann::json &described);

    ByteAlphabet m_alphabet;
    bool m_isByteLevel;
    bool m_hasByteFallback = false;
    bool m_dropsFirstSpace = false;
    std::vector<std::pair<std::string, std::string>> m_replaced;
};

} // namespace likeness::engine
