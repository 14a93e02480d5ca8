// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {
class LocalModels;
}

namespace likeness::cli {

class Console;

/// What is offered for the engine of this computer and what is here; exit status 3 without an engine.
int printOfferedModels(Console &console, const LocalModels *models);

} // namespace likeness::cli
