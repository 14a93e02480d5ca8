// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_file.h"
#include "engine/formats/safetensors.h"

#include <set>

#include <nlohmann/json.hpp>

namespace likeness::engine {

namespace {

/// A name that stays inside the folder.
bool isPlainName(const std::string &name)
{
    return !name.empty() && name.front() != '.' && name.find('/') == std::string::npos
        && name.find('\0') == std::string::npos;
}

Result<std::set<std::string>> shardsIn(const std::filesystem::path &index)
{
    const auto json = readJsonFile(index);
    if (!json)
        return tl::make_unexpected(json.error());
    const auto map = json->find("weight_map");
    if (map == json->end() || !map->is_object())
        return fail(FailureKind::Corrupt, "model.safetensors.index.json has no weight_map.");
    std::set<std::string> names;
    for (const auto &[tensor, file] : map->items()) {
        if (!file.is_string() || !isPlainName(file.get<std::string>()))
            return fail(FailureKind::Corrupt, "model.safetensors.index.json names no file for " + tensor + ".");
        names.insert(file.get<std::string>());
    }
    return names;
}

} // namespace

Result<std::vector<std::shared_ptr<const SafetensorsFile>>>
SafetensorsFile::mapFolder(const std::filesystem::path &folder)
{
    std::set<std::string> names{"model.safetensors"};
    std::error_code error;
    if (!std::filesystem::exists(folder / "model.safetensors", error)) {
        const auto index = folder / "model.safetensors.index.json";
        if (!std::filesystem::exists(index, error))
            return fail(FailureKind::Unsupported,
                        "The folder holds neither model.safetensors nor model.safetensors.index.json. Weights in "
                        "other formats cannot be used.");
        auto shards = shardsIn(index);
        if (!shards)
            return tl::make_unexpected(shards.error());
        names = std::move(*shards);
    }
    std::vector<std::shared_ptr<const SafetensorsFile>> files;
    for (const std::string &name : names) {
        auto file = map(folder / name);
        if (!file)
            return tl::make_unexpected(file.error());
        files.push_back(std::move(*file));
    }
    return files;
}

} // namespace likeness::engine
