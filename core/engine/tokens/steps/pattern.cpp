// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/steps/pattern.h"
#include "engine/tokens/json_file.h"

#include <nlohmann/json.hpp>

namespace likeness::engine {

std::string quotedPattern(std::string_view text)
{
    std::string quoted;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        const bool isAlphanumeric =
            (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
        if (byte < 0x80 && !isAlphanumeric)
            quoted += '\\';
        quoted += character;
    }
    return quoted;
}

Splitter patternFrom(const nlohmann::json &pattern)
{
    const bool isText = pattern.contains("String");
    const auto &text = pattern.at(isText ? "String" : "Regex").get_ref<const std::string &>();
    std::optional<Splitter> splitter = Splitter::fromPattern(isText ? quotedPattern(text) : text);
    if (!splitter)
        throw LoadingError(FailureKind::Unsupported,
                           "The tokenizer cuts text by an expression that is not understood.");
    return std::move(*splitter);
}

} // namespace likeness::engine
