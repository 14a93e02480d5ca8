// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/stop_texts.h"

#include <algorithm>
#include <utility>

namespace likeness::engine {

StopTexts::StopTexts(std::vector<std::string> texts) : m_texts(std::move(texts))
{
    m_texts.erase(std::remove(m_texts.begin(), m_texts.end(), std::string()), m_texts.end());
}

std::string StopTexts::push(const std::string &piece)
{
    if (m_hasStopped)
        return {};
    m_held += piece;
    std::size_t first = std::string::npos;
    for (const std::string &text : m_texts)
        first = std::min(first, m_held.find(text));
    m_hasStopped = first != std::string::npos;
    const std::size_t shown = m_hasStopped ? first : m_held.size() - heldBytes();
    std::string result = m_held.substr(0, shown);
    m_held.erase(0, m_hasStopped ? std::string::npos : shown);
    return result;
}

std::string StopTexts::finish()
{
    return std::exchange(m_held, {});
}

/// The longest end of what is held that begins one of the texts. Stop texts are whole UTF-8, so it begins a character.
std::size_t StopTexts::heldBytes() const
{
    std::size_t longest = 0;
    for (const std::string &text : m_texts) {
        for (std::size_t size = std::min(text.size() - 1, m_held.size()); size > longest; --size) {
            if (m_held.compare(m_held.size() - size, size, text, 0, size) == 0)
                longest = size;
        }
    }
    return longest;
}

} // namespace likeness::engine
