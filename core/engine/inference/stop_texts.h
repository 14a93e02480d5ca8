// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace likeness::engine {

/// Watches an answer for texts that end it, which may come in pieces: what may still become one is held back.
class StopTexts {
public:
    explicit StopTexts(std::vector<std::string> texts);

    /// @return what can be shown now; nothing comes after hasStopped()
    std::string push(const std::string &piece);
    bool hasStopped() const { return m_hasStopped; }
    bool isHolding() const { return !m_held.empty(); }
    /// What was held back when the answer ended by itself.
    std::string finish();

private:
    std::size_t heldBytes() const;

    std::vector<std::string> m_texts;
    std::string m_held;
    bool m_hasStopped = false;
};

} // namespace likeness::engine
