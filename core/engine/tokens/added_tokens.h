// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace likeness::engine {

/// Tokens that are found in the text itself, before it is cut into pieces: the longest one at the leftmost place.
class AddedTokens {
public:
    void add(const std::string &content, int id);
    bool isEmpty() const { return m_ids.empty(); }

    /// Calls `take` with every stretch in order: text with id -1, and tokens with their ids.
    void split(std::string_view text, const std::function<void(std::string_view stretch, int id)> &take) const;

private:
    struct Match {
        std::size_t length = 0;
        int id = -1;
    };
    Match longestAt(std::string_view text) const;

    std::unordered_map<std::string, int> m_ids;
    std::array<std::vector<std::size_t>, 256> m_lengths; ///< of the tokens that begin with this byte, longest first
};

/// Whether this is a mark that begins or ends a turn or a text in a known model family. Some files forget to call such
/// a token special. Not <s>, which is a tag of HTML for Gemma.
bool isTurnMark(std::string_view content);

} // namespace likeness::engine
