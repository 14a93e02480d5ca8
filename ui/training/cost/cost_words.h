// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"

#include <QString>

namespace likeness {

/// What is said of a training before it is started, line by line.
struct CostWords {
    QString title; ///< "Send 62 examples to OpenAI for training?"
    QString to;
    QString what;
    QString hidden; ///< empty: nothing was found to hide
    QString notHidden; ///< what to know where that is so
    QString tokens;
    QString epochs;
    QString cost;
    QString limits; ///< what is used of the month's; empty: nothing is paid
    QString time;
    QString kept;
    QString over; ///< why it cannot be started at this price; empty: it can
};

CostWords costWords(const TrainingOffer &offer);

/// "Start for $4.20", or what stands there where nothing is paid.
QString startButtonText(const TrainingOffer &offer);

} // namespace likeness
