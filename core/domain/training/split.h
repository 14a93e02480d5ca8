// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

namespace likeness {

/// On which side each example is trained with, in their order; never Auto. A tenth, rounded up, validates.
///
/// Examples that say nearly the same (findDuplicates) stay on one side, else the validation would measure what was
/// learned by heart. A group with an example that a person pinned goes where it was pinned; where two were pinned
/// apart, it is trained on. The groups are drawn in an order that `seed` alone decides, on every computer alike; one
/// that would make the validation side too large is passed over. With fewer than two groups nothing validates.
QVector<Split> splitSides(const QVector<Example> &examples, quint32 seed);

} // namespace likeness
