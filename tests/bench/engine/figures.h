// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace likeness::bench {

/// One table of all figures of the engine, printed as they come.
class Figures {
public:
    void title(const std::string &text) const;
    void say(const std::string &name, const std::string &value) const;
    /// @param atLeast what the figure must reach
    void figure(const std::string &name, double value, const std::string &unit,
                std::optional<double> atLeast = std::nullopt);
    bool hasFailed() const { return m_hasFailed; }

private:
    bool m_hasFailed = false;
};

} // namespace likeness::bench
