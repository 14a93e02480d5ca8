// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>

#include <nlohmann/json.hpp>

namespace likeness::engine {

/// A small file of a model folder. @return NotFound, or Corrupt where it is no JSON object or larger than 64 MB
Result<nlohmann::json> readJsonFile(const std::filesystem::path &path);

/// What is read from an untrusted object: the value, or `otherwise` where it is missing, null or of another type.
double numberIn(const nlohmann::json &object, const char *key, double otherwise);
int wholeIn(const nlohmann::json &object, const char *key, int otherwise);
bool truthIn(const nlohmann::json &object, const char *key, bool otherwise);
std::string textIn(const nlohmann::json &object, const char *key, const std::string &otherwise = {});

} // namespace likeness::engine
