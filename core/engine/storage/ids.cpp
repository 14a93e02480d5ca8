// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/ids.h"

#include <algorithm>
#include <chrono>
#include <sodium.h>
#include <string_view>

namespace likeness::engine {

std::string newId(const std::string &prefix)
{
    constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string id = prefix;
    for (int i = 0; i < 24; ++i)
        id.push_back(letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))]);
    return id;
}

bool isPlainName(const std::string &name)
{
    return !name.empty() && name.size() <= 128 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

std::int64_t unixTime()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace likeness::engine
