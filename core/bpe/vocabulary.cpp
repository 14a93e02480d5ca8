// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/vocabulary.h"

namespace likeness {

std::optional<Vocabulary> Vocabulary::fromPacked(std::string packed)
{
    Vocabulary vocabulary;
    // A move of a long string keeps its place in memory, so the views below stay good when the vocabulary is moved.
    packed.reserve(64);
    vocabulary.m_packed = std::move(packed);
    const std::string_view all = vocabulary.m_packed;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t length = static_cast<unsigned char>(all[at]);
        if (length == 0 || at + 1 + length > all.size())
            return std::nullopt;
        const int rank = static_cast<int>(vocabulary.m_ranks.size());
        if (!vocabulary.m_ranks.emplace(all.substr(at + 1, length), rank).second)
            return std::nullopt;
        at += 1 + length;
    }
    return vocabulary;
}

int Vocabulary::rank(std::string_view bytes) const
{
    const auto found = m_ranks.find(bytes);
    return found == m_ranks.end() ? -1 : found->second;
}

} // namespace likeness
