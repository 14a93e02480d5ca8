// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_log.h"

#include <ctime>
#include <fcntl.h>

namespace likeness::engine {

namespace {

constexpr std::size_t longest = std::size_t(1) << 20;

std::string now()
{
    const std::time_t time = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text, length};
}

} // namespace

void EngineLog::write(const std::string &line)
{
    const std::lock_guard lock(m_mutex);
    std::error_code ignored; // a log that cannot be written must not stop the work
    if (!m_file)
        m_written = static_cast<std::size_t>(
            std::filesystem::exists(m_path, ignored) ? std::filesystem::file_size(m_path, ignored) : 0);
    if (m_written > longest) {
        m_file = Descriptor();
        std::filesystem::rename(m_path, m_path.string() + ".1", ignored);
        m_written = 0;
    }
    if (!m_file) {
        if (auto file = openFile(m_path, O_WRONLY | O_CREAT | O_APPEND))
            m_file = std::move(*file);
    }
    const std::string text = now() + ' ' + line + '\n';
    if (m_file && writeAll(m_file, text))
        m_written += text.size();
}

} // namespace likeness::engine
