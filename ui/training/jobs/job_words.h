// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/training/training_job.h"
#include "ui/training/parts/marked_text.h"

#include <optional>

namespace likeness {

/// What is known of a training, as its place in a window says it.
struct JobNews {
    TrainingJob job;
    std::optional<Error> trouble; ///< of a step that is tried again by itself, or waits for the person
    int step = 0; ///< the last one whose figures came; 0: none
    QDateTime nextCheck; ///< UTC; invalid: nobody waits
};

/// "Job 3", or what the person called it.
QString jobName(const TrainingJob &job);
/// "gpt-4o-mini at OpenAI"
QString jobPlace(const TrainingJob &job);
/// "Running"
QString jobStateWord(const TrainingJob &job);
/// "Running, step 412 of 640, about 9 minutes left"
QString jobProgressText(const JobNews &news);
/// "checked 20 seconds ago"; empty: never.
QString checkedText(const TrainingJob &job, const QDateTime &now);

QString jobIcon(JobState state);
MarkedText::Tone jobTone(JobState state);

/// What needs to be said of it besides how far it is, and what can be done about it.
struct JobNotice {
    enum class Act { None, TryAgain, ShowRow, FixData, ChoosePlace, MakeVoice, RemoveFromList, AddKey };

    MarkedText::Tone tone = MarkedText::Tone::Accent;
    QString text; ///< empty: there is nothing to say
    Act act = Act::None;
    QString actWords;
};

/// @param isVoice whether its model is the active voice already
JobNotice jobNotice(const JobNews &news, bool isVoice);

/// One line of its log.
QString eventText(const TrainingEvent &event);

} // namespace likeness
