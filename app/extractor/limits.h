// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

/// Caps memory (1 GB of address space), open files (64), processes, core dumps and written files (none), and lets
/// everything else on the machine go first. Returns whether every cap holds. Time is watched by the parent.
bool limitResources();

/// Ends this process when its parent does, even in an endless loop, and lets no program gain rights.
bool tieToParent();

} // namespace likeness
