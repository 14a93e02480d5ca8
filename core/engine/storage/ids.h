// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace likeness::engine {

/// A name that nobody guesses and nothing else has: `prefix` and 24 random letters and digits.
std::string newId(const std::string &prefix);
/// Whether a name from outside may be part of a path: letters, digits, "-" and "_".
bool isPlainName(const std::string &name);
std::int64_t unixTime(); ///< seconds

} // namespace likeness::engine
