// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

namespace likeness {

/// Sets what is told by the texts alone: language and personal data. Whoever makes an example or changes its texts
/// calls it, so that looking at twenty thousand of them costs nothing.
void describe(Example &example);

/// The example with other texts, its guessed category and description anew. What was found is kept from the first
/// change on, and let go where the texts are what was found again.
Example withTexts(Example example, const QString &userMessage, const QString &reply);

/// The example as it was found; the same one if nobody changed it.
Example reverted(Example example);

} // namespace likeness
