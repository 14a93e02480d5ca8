// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness::bench {

class Report;

/// The chart of trainings with 100,000 points in six trainings.
void measureCurves(Report &report);

} // namespace likeness::bench
