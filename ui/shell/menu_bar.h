// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace likeness {

class Actions;

/// Keeps the menu bar like the table of actions.
void followActions(QMenuBar &bar, Actions &actions);

} // namespace likeness
