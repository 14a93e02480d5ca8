// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/inference/ready_model.h"
#include "engine/runtime/chat_types.h"

#include <cstdint>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace likeness::engine {

/// Keeps loaded models for the next request. Those that were used longest ago go when all together are larger than the
/// limit; whoever still answers with one keeps it alive.
class ModelShelf {
public:
    /// @param limit bytes of weights that may stay loaded
    ModelShelf(torch::Device device, std::int64_t limit) : m_device(device), m_limit(limit) { }

    Result<ReadyModel> take(const ModelRef &ref);
    void forget(const std::string &tunedId);

private:
    struct Entry {
        std::string key;
        ReadyModel model;
        std::int64_t bytes = 0; ///< that only this entry holds
    };

    std::optional<ReadyModel> find(const std::string &key);
    Result<ReadyModel> loadBase(const std::filesystem::path &folder);
    Result<ReadyModel> loadTuned(const ModelRef &ref);
    void keep(const std::string &key, const ReadyModel &model, std::int64_t bytes);

    torch::Device m_device;
    std::int64_t m_limit;
    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< last used first
};

} // namespace likeness::engine
