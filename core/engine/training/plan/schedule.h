// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness::engine {

/// The learning rate over the steps: rises evenly during the warm-up, then falls along half a cosine (Loshchilov &
/// Hutter 2017, arXiv:1608.03983) or a line, reaching zero one step after the last.
struct Schedule {
    double peak = 0;
    int totalSteps = 0;
    int warmupSteps = 0;
    bool isCosine = true;

    /// @param step from 1
    double rateAt(int step) const;
};

} // namespace likeness::engine
