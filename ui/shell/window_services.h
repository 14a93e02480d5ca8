// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/frames/worker_frames.h"

#include <QString>

#include <functional>
#include <optional>

namespace likeness {

class Accounts;
class Analyst;
class Appearance;
class Avatars;
class Budget;
class ChatAnswers;
class Chats;
class Examples;
class Exporter;
class Importer;
class LocalModels;
class Models;
class PictureLook;
class Privacy;
class Prompts;
class Questions;
class Sources;
class TrainingPlanner;
class TrainingTargets;
class Trainings;
class Transfers;
class TunedVoices;
class VisionReader;
class Voices;
class WindowSettings;
class Workplace;

/// What the window works with; all of it outlives the window.
struct WindowServices {
    Avatars &avatars;
    Importer &importer;
    Sources &sources;
    Examples &examples;
    Exporter &exporter;
    PictureLook &pictures;
    Privacy &privacy;
    Workplace &workplace;
    Accounts &accounts;
    Models &models;
    Budget &budget;
    Transfers &transfers;
    Questions &questions;
    Prompts &prompts;
    Chats &chats;
    Voices &voices;
    ChatAnswers &answers;
    Analyst &analyst;
    VisionReader &vision;
    TrainingTargets &trainingTargets;
    TrainingPlanner &trainingPlanner;
    Trainings &trainings;
    TunedVoices &tunedVoices;
    LocalModels *localModels; ///< null: this Likeness has no engine
    WindowSettings &settings;
    Appearance &appearance;
    QString samples; ///< folder of the sample avatar's files
    QString recordedChat; ///< the file of a chat with it
    QString pasteFolder; ///< see PasteBox
    /// How well reading is locked in; nothing before something was read.
    std::function<std::optional<SandboxLevel>()> sandboxLevel = [] { return std::nullopt; };
};

} // namespace likeness
