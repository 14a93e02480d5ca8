// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// A new random identifier: UUID version 4, 36 characters, lower case, without braces.
QString newId();

} // namespace likeness
