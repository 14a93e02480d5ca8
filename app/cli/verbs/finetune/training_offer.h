// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/asking/training_session.h"

namespace likeness::cli {

/// Tells on standard error what a training would take: where to, what, for how much and what is kept of it.
void tell(Console &console, const TrainingOffer &offer);
QJsonObject offerJson(const TrainingOffer &offer);

/// Has it said, once for each avatar, whose words these are, and the money confirmed. This computer costs nothing, so
/// nothing is asked for it. Exit status 7 where nobody agreed, 2 where nobody said whose words they are.
Outcome<void> agree(const Context &context, TrainingSession &session, const TrainingOffer &offer);

} // namespace likeness::cli
