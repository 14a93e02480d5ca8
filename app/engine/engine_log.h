// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/descriptor.h"

#include <mutex>

namespace likeness::engine {

/// engine.log in the data folder: what the engine did and when, without names and without anything that people wrote.
/// The older part is kept as engine.log.1.
class EngineLog {
public:
    explicit EngineLog(std::filesystem::path file) : m_path(std::move(file)) { }

    void write(const std::string &line);

private:
    std::filesystem::path m_path;
    std::mutex m_mutex;
    Descriptor m_file;
    std::size_t m_written = 0;
};

} // namespace likeness::engine
