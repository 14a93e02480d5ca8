// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/utf8.h"
#include "engine/tokens/tokenizer.h"

namespace likeness::engine {
namespace {

constexpr const char *replacement = "\xEF\xBF\xBD"; // U+FFFD

} // namespace

std::string TextStream::push(int id)
{
    m_held += m_tokenizer.bytesOf(id);
    std::string shown;
    std::size_t at = 0;
    while (at < m_held.size()) {
        const std::string_view rest = std::string_view(m_held).substr(at);
        const Utf8Character character = firstCharacter(rest);
        if (character.isCut)
            break;
        const bool isDropped = m_isFirst && rest[0] == ' ' && m_tokenizer.dropsFirstSpace();
        if (character.isValid && !isDropped)
            shown += rest.substr(0, character.length);
        else if (!character.isValid)
            shown += replacement;
        m_isFirst = false;
        at += character.length;
    }
    m_held.erase(0, at);
    return shown;
}

std::string TextStream::finish()
{
    // What is held is the beginning of one character, which Unicode advises to replace as a whole.
    const bool isBroken = !m_held.empty();
    m_held.clear();
    return isBroken ? replacement : std::string();
}

} // namespace likeness::engine
