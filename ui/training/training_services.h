// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

class Avatars;
class Chats;
class Examples;
class Prompts;
class Questions;
class TrainingPlanner;
class TrainingTargets;
class Trainings;
class TunedVoices;
class Voices;

/// What the page of trainings works with; all of it outlives the page.
struct TrainingServices {
    Avatars &avatars;
    Examples &examples;
    Prompts &prompts;
    TrainingPlanner &planner;
    TrainingTargets &targets;
    Trainings &trainings;
    TunedVoices &tunedVoices;
    Voices &voices;
    Chats &chats;
};

} // namespace likeness
