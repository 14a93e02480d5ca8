// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fit/scenes.h"

namespace likeness {

/// The page of trainings in its states, over a library and a provider of its own that trains as a script says.
void walkTraining(const Scenes::Visit &visit);

} // namespace likeness
