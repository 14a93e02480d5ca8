// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace likeness {

/// GPT-2's way of writing any bytes as printable characters: the letter of each byte that has one in Latin-1, and the
/// characters from U+0100 on for the rest, so a space is written U+0120. Source: openai/gpt-2, encoder.py,
/// bytes_to_unicode.
class ByteAlphabet {
public:
    ByteAlphabet();

    std::string written(std::string_view bytes) const;
    /// @return nothing where a character stands for no byte
    std::optional<std::string> bytesOf(std::string_view written) const;

private:
    std::array<std::string, 256> m_letters;
    std::unordered_map<std::string, char> m_bytes;
};

} // namespace likeness
