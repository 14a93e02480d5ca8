// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fit/scenes.h"

namespace likeness {

/// The chart of trainings in its states, over invented ones.
void walkCurves(const Scenes::Visit &visit);

} // namespace likeness
