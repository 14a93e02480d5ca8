// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"

#include <QString>

namespace likeness {

class TrainingChoices;

/// Why a training cannot be started, in one sentence; empty where it can.
QString whyNotText(const TrainingChoices &plan);

/// One finding, in one sentence.
QString findingText(const Finding &finding);
/// What its button says; empty: it is about no rows.
QString findingAction(const Finding &finding);

/// Whether a training can be started there, in words.
QString targetStateText(const TrainingTarget &target);
/// What it costs, as far as it is known before a model is chosen.
QString targetPriceText(const TrainingTarget &target);
/// Where the data go, and whether the tuned model can be had as files.
QString targetPlaceText(const TrainingTarget &target);

/// "OpenAI", or what this computer is called.
QString placeName(const TrainingTarget &target);

/// "Automatic", or the number.
QString optionText(double value);

} // namespace likeness
