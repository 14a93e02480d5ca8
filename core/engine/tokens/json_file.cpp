// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/json_file.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

using nlohmann::json;

// Gemma's tokenizer.json, the largest one known, has 33 MB and 2 million values.
constexpr std::uintmax_t maxBytes = 128u << 20;
constexpr std::size_t maxValues = 16'000'000;
constexpr int maxDepth = 64;

} // namespace

std::string textOfFile(const std::filesystem::path &file)
{
    const std::string name = file.filename().string();
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error)
        throw LoadingError(FailureKind::Io, name + " cannot be read: " + error.message() + ".");
    if (size > maxBytes)
        throw LoadingError(FailureKind::Corrupt, name + " is larger than any tokenizer.");
    std::string text(static_cast<std::size_t>(size), '\0');
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(text.data(), static_cast<std::streamsize>(text.size())))
        throw LoadingError(FailureKind::Io, name + " cannot be read.");
    return text;
}

json parseJson(const std::string &text, const std::string &name)
{
    std::size_t values = 0;
    const auto isWithinLimits = [&](int depth, json::parse_event_t, const json &) {
        if (depth > maxDepth || ++values > maxValues)
            throw LoadingError(FailureKind::Corrupt, name + " is nested too deeply or has too many values.");
        return true;
    };
    try {
        return json::parse(text, isWithinLimits);
    } catch (const json::exception &) {
        throw LoadingError(FailureKind::Corrupt, name + " is not valid JSON.");
    }
}

json jsonOfFile(const std::filesystem::path &file)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return nullptr;
    return parseJson(textOfFile(file), file.filename().string());
}

} // namespace likeness::engine
