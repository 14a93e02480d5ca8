// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/few_shot.h"
#include "services/training/training_types.h"

namespace likeness {

/// What a tuned model saves with each message, since it needs to be shown no examples, and after how many messages it
/// has paid for itself.
/// @param budget how many tokens the active voice shows of examples
QString savingsText(const TrainingOffer &offer, const ContextBudget &budget);

} // namespace likeness
