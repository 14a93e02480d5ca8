// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

/// What this computer does in a second when all its cores work.
struct MachineSpeed {
    double bytes = 0; ///< read from memory
    double operations = 0; ///< of numbers in f32, by a plain loop
};

/// Measures it in about a tenth of a second, in which all cores are busy. Call it in the pool.
MachineSpeed measuredSpeed();

} // namespace likeness
