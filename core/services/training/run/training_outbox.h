// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/trainer.h"

namespace likeness {

class TrainingRun;

/// What goes out before the provider has a job: the files, then the creation. Each is committed as in doubt before it
/// is sent, and as done once it was answered. What is in doubt is looked for, several times with pauses, and never sent
/// again by itself: once it is surely not there, that is for the person to say.
class TrainingOutbox {
public:
    /// How often something is looked for before it counts as not there.
    static constexpr int looks = 4;

    explicit TrainingOutbox(TrainingRun &run) : m_run(run) { }

    void goOn();
    /// The person asked for one more try.
    void allowRepeat();

private:
    void send();
    void post();
    void upload(bool isTraining);
    void create();
    void takeFile(const RemoteFile &file);
    void takeJob(const RemoteJob &job);
    void takeFailure(const Error &error);
    void end(const Error &error);
    void look();
    void lookForFile();
    void lookForJob();
    void takeAbsence();

    TrainingRun &m_run;
    int m_looked = 0; ///< times that it was not there
    bool m_mayRepeat = false;
};

/// The upload or creation that is next.
JobState nextToSend(const TrainingJob &job, bool hasValidation);

} // namespace likeness
