// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/chat/chat_desk.h"
#include "services/prompt/prompts.h"
#include "services/training/run/training_clock.h"
#include "services/training/training_planner.h"
#include "services/training/training_targets.h"
#include "services/training/trainings.h"
#include "services/training/tuned_voices.h"

namespace likeness {

/// All that training takes, made in the order in which one needs the other.
struct TrainingDesk {
    /// All must outlive this. @param clock the computer's, where it is none
    TrainingDesk(Library &library, Examples &examples, Prompts &prompts, ModelDesk &desk, Voices &activeVoices,
                 std::unique_ptr<TrainingClock> clock = {})
        : targets(library, desk.accounts, desk.models),
          voices(library, activeVoices),
          planner({library, desk.asked, desk.accounts, desk.models, desk.budget, desk.transfers, desk.questions,
                   examples, prompts, targets}),
          trainings({library, desk.asked, desk.accounts, desk.models, desk.budget, desk.transfers, targets, voices},
                    std::move(clock))
    {
    }

    TrainingTargets targets;
    TunedVoices voices;
    TrainingPlanner planner;
    Trainings trainings;
};

} // namespace likeness
