// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/plan/schedule.h"

#include <algorithm>
#include <cmath>

namespace likeness::engine {

double Schedule::rateAt(int step) const
{
    if (step <= warmupSteps)
        return peak * step / (warmupSteps + 1);
    const double rest = std::max(totalSteps - warmupSteps, 1);
    const double passed = std::min((step - 1 - warmupSteps) / rest, 1.0);
    constexpr double pi = 3.14159265358979323846;
    return isCosine ? peak * 0.5 * (1 + std::cos(pi * passed)) : peak * (1 - passed);
}

} // namespace likeness::engine
