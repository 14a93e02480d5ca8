// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace likeness::engine {

/// Text in Unicode's normalization form C: an e and a combining acute become one é. Source: Unicode Standard Annex 15.
/// Bytes that are no UTF-8 stay as they are and end what stands before them.
std::string toNfc(std::string_view utf8);

} // namespace likeness::engine
