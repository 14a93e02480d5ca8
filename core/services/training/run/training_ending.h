// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/run/training_removal.h"

namespace likeness {

class TrainingRun;

/// What the end of a training brings: the whole curve, the bill, the voice, the news of it; then the files that the
/// provider keeps are deleted. Each part may be done again, so that one that was cut off is simply begun anew.
class TrainingEnding {
public:
    explicit TrainingEnding(TrainingRun &run) : m_run(run), m_removal(run) { }

    void goOn();

private:
    void findCancelled();
    void stopAtProvider(const RemoteJob &found);
    void askForAll();
    void askForResults(const RemoteEvents &events);
    void readResult(qsizetype number, const TrainingNews &news);
    void completeLater(const Error &error);
    void bill();
    void makeKnown();
    void close();
    void cleanUp();

    TrainingRun &m_run;
    TrainingRemoval m_removal;
    int m_looked = 0; ///< times that a creation in doubt was not there
    int m_tries = 0; ///< times that the whole curve could not be had
};

/// Whether files of it that are to be deleted may still lie at the provider.
bool hasFilesToDelete(const TrainingJob &job);
/// What it cost by what the provider counted; nothing where no price is known.
std::optional<Money> costOf(const TrainingJob &job);

} // namespace likeness
