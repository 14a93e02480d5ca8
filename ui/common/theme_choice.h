// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

enum class ThemeChoice { System, Light, Dark };

} // namespace likeness
