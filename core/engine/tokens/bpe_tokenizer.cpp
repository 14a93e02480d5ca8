// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/bpe_tokenizer.h"

namespace likeness::engine {

std::vector<int> BpeTokenizer::encodeAt(std::string_view utf8, TextPlace place) const
{
    std::vector<int> ids;
    m_parts.beforeNormalizing.split(utf8, [&](std::string_view stretch, int id) {
        if (id >= 0)
            ids.push_back(id);
        else
            encodeStretch(stretch, place, ids);
        place = id >= 0 ? TextPlace::AfterSpecial : TextPlace::Continuation;
    });
    return ids;
}

void BpeTokenizer::encodeStretch(std::string_view text, TextPlace place, std::vector<int> &ids) const
{
    const std::string normalized = m_parts.normalizer.normalized(std::string(text), place);
    m_parts.afterNormalizing.split(normalized, [&](std::string_view stretch, int id) {
        if (id >= 0) {
            ids.push_back(id);
        } else {
            for (const std::string &piece : m_parts.preTokenizer.pieces(std::string(stretch), place))
                m_parts.encoder.encode(piece, ids);
        }
        place = TextPlace::AfterSpecial;
    });
}

std::optional<int> BpeTokenizer::special(std::string_view content) const
{
    const auto found = m_parts.specials.find(std::string(content));
    return found == m_parts.specials.end() ? std::nullopt : std::optional(found->second);
}

std::string BpeTokenizer::bytesOf(int id) const
{
    return id < 0 || id >= size() ? std::string() : m_parts.bytes[static_cast<std::size_t>(id)];
}

std::string BpeTokenizer::decode(const std::vector<int> &ids) const
{
    TextStream stream(*this);
    std::string text;
    for (const int id : ids)
        text += stream.push(id);
    return text + stream.finish();
}

} // namespace likeness::engine
