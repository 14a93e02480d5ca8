// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace likeness::engine {

using Json = nlohmann::ordered_json;

/// Reads without exceptions: what is no JSON becomes a discarded value, of which all functions below find nothing.
inline Json parseJson(std::string_view text)
{
    return Json::parse(text, nullptr, false);
}

/// One line. Bytes that are no UTF-8 become U+FFFD.
inline std::string textOf(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The member, or null where there is none.
inline const Json &memberOf(const Json &object, const char *name)
{
    static const Json none;
    if (!object.is_object())
        return none;
    const auto found = object.find(name);
    return found == object.end() ? none : *found;
}

inline std::string stringIn(const Json &object, const char *name)
{
    const Json &value = memberOf(object, name);
    return value.is_string() ? value.get<std::string>() : std::string();
}

inline std::optional<std::int64_t> integerIn(const Json &object, const char *name)
{
    const Json &value = memberOf(object, name);
    return value.is_number_integer() ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

inline std::optional<double> numberIn(const Json &object, const char *name)
{
    const Json &value = memberOf(object, name);
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

inline bool boolIn(const Json &object, const char *name)
{
    const Json &value = memberOf(object, name);
    return value.is_boolean() && value.get<bool>();
}

template <typename T> Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

} // namespace likeness::engine
