// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sending/send_preview.h"

namespace likeness {

bool SendPreview::isOverLimit() const
{
    if (!monthlyLimit)
        return false;
    if (!highestCost)
        return spentThisMonth >= *monthlyLimit;
    return highestCost->nanos > 0 && spentThisMonth + *highestCost > *monthlyLimit;
}

} // namespace likeness
