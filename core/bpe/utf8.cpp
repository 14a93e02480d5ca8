// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/utf8.h"

namespace likeness {
namespace {

struct Lead {
    std::size_t length;
    unsigned low, high; ///< bounds of the second byte: no overlong forms, no surrogates, nothing above U+10FFFF
    unsigned bits;
};

/// Source: Unicode 15, table 3-7, well-formed byte sequences.
Lead leadOf(unsigned byte)
{
    if (byte < 0x80)
        return {1, 0, 0, byte};
    if (byte < 0xC2)
        return {0, 0, 0, 0};
    if (byte < 0xE0)
        return {2, 0x80, 0xBF, byte & 0x1F};
    if (byte < 0xF0)
        return {3, byte == 0xE0 ? 0xA0u : 0x80u, byte == 0xED ? 0x9Fu : 0xBFu, byte & 0x0F};
    if (byte < 0xF5)
        return {4, byte == 0xF0 ? 0x90u : 0x80u, byte == 0xF4 ? 0x8Fu : 0xBFu, byte & 0x07};
    return {0, 0, 0, 0};
}

} // namespace

Utf8Character firstCharacter(std::string_view bytes)
{
    const Lead lead = leadOf(static_cast<unsigned char>(bytes[0]));
    Utf8Character character;
    if (lead.length == 0)
        return character;
    character.codePoint = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        if (i == bytes.size()) {
            character.isCut = true;
            return character;
        }
        const unsigned byte = static_cast<unsigned char>(bytes[i]);
        if (byte < (i == 1 ? lead.low : 0x80u) || byte > (i == 1 ? lead.high : 0xBFu))
            return character;
        character.codePoint = character.codePoint << 6 | (byte & 0x3F);
        character.length = i + 1;
    }
    character.isValid = true;
    return character;
}

void appendUtf8(std::string &text, char32_t codePoint)
{
    const auto byte = [&](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
    if (codePoint < 0x80) {
        byte(codePoint);
        return;
    }
    if (codePoint < 0x800) {
        byte(0xC0 | codePoint >> 6);
    } else if (codePoint < 0x10000) {
        byte(0xE0 | codePoint >> 12);
        byte(0x80 | (codePoint >> 6 & 0x3F));
    } else {
        byte(0xF0 | codePoint >> 18);
        byte(0x80 | (codePoint >> 12 & 0x3F));
        byte(0x80 | (codePoint >> 6 & 0x3F));
    }
    byte(0x80 | (codePoint & 0x3F));
}

} // namespace likeness
