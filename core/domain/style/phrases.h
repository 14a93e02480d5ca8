// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/style/style_material.h"

namespace likeness {

struct TypicalPhrases {
    QVector<StyleHabit> phrases; ///< see StyleCard
    QVector<StyleHabit> words;
};

TypicalPhrases typicalPhrasesOf(const StyleMaterial &material);

/// How surely `own` of `ownTotal` and `others` of `othersTotal` come from different habits: Dunning's G2, which is
/// distributed as chi-square with one degree of freedom. 0 where the others have more of it.
double logLikelihood(int own, int ownTotal, int others, int othersTotal);

} // namespace likeness
