// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/byte_alphabet.h"
#include "bpe/utf8.h"

namespace likeness {

ByteAlphabet::ByteAlphabet()
{
    char32_t next = 0x100;
    for (unsigned byte = 0; byte < m_letters.size(); ++byte) {
        const bool isPrintable = (byte > 0x20 && byte < 0x7F) || (byte > 0xA0 && byte != 0xAD);
        appendUtf8(m_letters[byte], isPrintable ? byte : next++);
        m_bytes.emplace(m_letters[byte], static_cast<char>(static_cast<unsigned char>(byte)));
    }
}

std::string ByteAlphabet::written(std::string_view bytes) const
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes)
        text += m_letters[static_cast<unsigned char>(byte)];
    return text;
}

std::optional<std::string> ByteAlphabet::bytesOf(std::string_view written) const
{
    std::string bytes;
    for (std::size_t at = 0; at < written.size();) {
        const std::size_t length = firstCharacter(written.substr(at)).length;
        const auto found = m_bytes.find(std::string(written.substr(at, length)));
        if (found == m_bytes.end())
            return std::nullopt;
        bytes += found->second;
        at += length;
    }
    return bytes;
}

} // namespace likeness
