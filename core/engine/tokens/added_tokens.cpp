// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/added_tokens.h"

#include <algorithm>

namespace likeness::engine {

void AddedTokens::add(const std::string &content, int id)
{
    if (content.empty())
        return;
    m_ids[content] = id;
    std::vector<std::size_t> &lengths = m_lengths[static_cast<unsigned char>(content[0])];
    const auto place = std::lower_bound(lengths.begin(), lengths.end(), content.size(), std::greater<>());
    if (place == lengths.end() || *place != content.size())
        lengths.insert(place, content.size());
}

AddedTokens::Match AddedTokens::longestAt(std::string_view text) const
{
    for (const std::size_t length : m_lengths[static_cast<unsigned char>(text[0])]) {
        if (length > text.size())
            continue;
        const auto found = m_ids.find(std::string(text.substr(0, length)));
        if (found != m_ids.end())
            return {length, found->second};
    }
    return {};
}

void AddedTokens::split(std::string_view text, const std::function<void(std::string_view, int)> &take) const
{
    std::size_t from = 0;
    for (std::size_t at = 0; !isEmpty() && at < text.size();) {
        const Match match = longestAt(text.substr(at));
        if (match.id < 0) {
            ++at;
            continue;
        }
        if (at > from)
            take(text.substr(from, at - from), -1);
        take(text.substr(at, match.length), match.id);
        at += match.length;
        from = at;
    }
    if (from < text.size())
        take(text.substr(from), -1);
}

bool isTurnMark(std::string_view content)
{
    static constexpr std::string_view marks[] = {
        "<|endoftext|>", "<|im_start|>", "<|im_end|>",          "<|eot_id|>",        "<|eom_id|>",
        "[INST]",        "[/INST]",      "<|begin_of_text|>",   "<|end_of_text|>",   "<end_of_turn>",
        "<bos>",         "<eos>",        "<|start_header_id|>", "<|end_header_id|>", "<start_of_turn>",
    };
    return std::find(std::begin(marks), std::end(marks), content) != std::end(marks);
}

} // namespace likeness::engine
