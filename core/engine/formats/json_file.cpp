// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_file.h"

#include <fstream>
#include <iterator>
#include <limits>

namespace likeness::engine {

Result<nlohmann::json> readJsonFile(const std::filesystem::path &path)
{
    constexpr std::uintmax_t limit = 64'000'000;
    const std::string name = path.filename().string();
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error)
        return fail(FailureKind::NotFound, "The folder holds no " + name + ".", name);
    std::ifstream file(path, std::ios::binary);
    if (size > limit || !file)
        return fail(FailureKind::Corrupt, "The file " + name + " is too large or cannot be read.", name);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(FailureKind::Corrupt, "The file " + name + " is no JSON object.", name);
    return json;
}

double numberIn(const nlohmann::json &object, const char *key, double otherwise)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>() : otherwise;
}

int wholeIn(const nlohmann::json &object, const char *key, int otherwise)
{
    const double value = numberIn(object, key, otherwise);
    const bool fits = value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(value) : otherwise;
}

bool truthIn(const nlohmann::json &object, const char *key, bool otherwise)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

std::string textIn(const nlohmann::json &object, const char *key, const std::string &otherwise)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : otherwise;
}

} // namespace likeness::engine
