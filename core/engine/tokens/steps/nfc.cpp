// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/steps/nfc.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>

#include <utf8proc.h>

namespace likeness::engine {

namespace {

const utf8proc_uint8_t *bytesOf(std::string_view text)
{
    return reinterpret_cast<const utf8proc_uint8_t *>(text.data());
}

/// How many bytes from the beginning are whole characters.
std::size_t validPrefix(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        utf8proc_int32_t character = 0;
        const auto rest = text.substr(at);
        const auto taken = utf8proc_iterate(bytesOf(rest), static_cast<utf8proc_ssize_t>(rest.size()), &character);
        if (taken <= 0)
            break;
        at += static_cast<std::size_t>(taken);
    }
    return at;
}

/// @param text valid UTF-8
std::string composed(std::string_view text)
{
    utf8proc_uint8_t *result = nullptr;
    const auto size = utf8proc_map(bytesOf(text), static_cast<utf8proc_ssize_t>(text.size()), &result,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    if (size < 0) // valid text fails for want of memory alone
        throw std::bad_alloc();
    return {reinterpret_cast<const char *>(result), static_cast<std::size_t>(size)};
}

} // namespace

std::string toNfc(std::string_view utf8)
{
    std::string result;
    while (!utf8.empty()) {
        const std::size_t valid = validPrefix(utf8);
        if (valid > 0)
            result += composed(utf8.substr(0, valid));
        if (valid < utf8.size())
            result += utf8[valid];
        utf8.remove_prefix(std::min(utf8.size(), valid + 1));
    }
    return result;
}

} // namespace likeness::engine
