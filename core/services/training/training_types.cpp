// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/training_types.h"

namespace likeness {

bool TrainingOffer::isOverLimit() const
{
    const bool isFree = estimate.cost && estimate.cost->nanos <= 0;
    if (isFree)
        return false;
    if (trainingLimit && trainingsThisMonth >= *trainingLimit)
        return true;
    if (!monthlyLimit)
        return false;
    // As the money is reserved: what nobody can price is refused only once the limit is used up.
    return estimate.cost ? spentThisMonth + *estimate.cost > *monthlyLimit : spentThisMonth >= *monthlyLimit;
}

bool TrainingOffer::isTypedConfirmationNeeded(const Money &threshold) const
{
    return !estimate.cost || (estimate.cost->nanos > 0 && *estimate.cost >= threshold);
}

} // namespace likeness
