// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fit/scenes.h"

namespace likeness {

/// The Chat page in its states, over a library and a server of its own: what is asked there is answered as a script
/// says, so that every state can be reached.
void walkChat(const Scenes::Visit &visit);

} // namespace likeness
