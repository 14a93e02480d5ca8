// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace likeness {

/// The tokens of a byte-pair vocabulary by their bytes. A token's rank is its id and also when it is merged: lower
/// first.
class Vocabulary {
public:
    /// @param packed each token in the order of its rank from 0, as one byte of length (1..255) and that many bytes
    /// @return nothing where the bytes do not come out even, or a token stands twice
    static std::optional<Vocabulary> fromPacked(std::string packed);

    /// -1 where these bytes are no token.
    int rank(std::string_view bytes) const;
    std::size_t size() const { return m_ranks.size(); }

    Vocabulary(Vocabulary &&) = default;
    Vocabulary &operator=(Vocabulary &&) = default;

private:
    Vocabulary() = default;

    std::string m_packed; ///< what the keys of m_ranks look into
    std::unordered_map<std::string_view, int> m_ranks;
};

} // namespace likeness
