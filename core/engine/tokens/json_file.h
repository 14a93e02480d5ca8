// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <stdexcept>

namespace likeness::engine {

/// Thrown while a tokenizer's files are read, and caught where they are opened: no further than this folder.
class LoadingError : public std::runtime_error {
public:
    LoadingError(FailureKind failureKind, const std::string &message) : std::runtime_error(message), kind(failureKind)
    {
    }

    FailureKind kind;
};

/// The whole of a file. @throw LoadingError where it cannot be read or is larger than any tokenizer
std::string textOfFile(const std::filesystem::path &file);

/// Reads JSON that nobody vouches for: its depth and the number of its values are limited before they are kept.
/// @throw LoadingError
nlohmann::json parseJson(const std::string &text, const std::string &name);

/// The JSON of a file; null where there is no such file.
nlohmann::json jsonOfFile(const std::filesystem::path &file);

} // namespace likeness::engine
