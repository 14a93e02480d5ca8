// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace likeness {

/// What stands at the beginning of some bytes.
struct Utf8Character {
    std::size_t length = 1; ///< bytes it takes; of broken ones as many as belong together (Unicode 15, 3.9, D93b)
    char32_t codePoint = 0;
    bool isValid = false;
    bool isCut = false; ///< not valid because the bytes end too early
};

/// @param bytes not empty
Utf8Character firstCharacter(std::string_view bytes);

void appendUtf8(std::string &text, char32_t codePoint);

} // namespace likeness
