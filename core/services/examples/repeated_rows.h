// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

namespace likeness {

/// Takes out of `fresh` what is among `known` already: the same message and reply, as they are or as they were found.
/// Each known one stands for one fresh one, so that what was honestly said twice stays twice. Returns how many went.
int removeRepeats(QVector<Example> &fresh, const QVector<Example> &known);

} // namespace likeness
