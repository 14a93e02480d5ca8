// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/engine/figures.h"

#include <cstdio>

namespace likeness::bench {

void Figures::title(const std::string &text) const
{
    std::printf("\n%s\n", text.c_str());
}

void Figures::say(const std::string &name, const std::string &value) const
{
    std::printf("  %-58s %s\n", name.c_str(), value.c_str());
}

void Figures::figure(const std::string &name, double value, const std::string &unit, std::optional<double> atLeast)
{
    std::printf("  %-58s %10.2f %s", name.c_str(), value, unit.c_str());
    if (atLeast) {
        const bool holds = value >= *atLeast;
        m_hasFailed = m_hasFailed || !holds;
        std::printf("  (at least %.2f: %s)", *atLeast, holds ? "holds" : "MISSED");
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace likeness::bench
