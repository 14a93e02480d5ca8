// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/loss_run.h"

#include <QWidget>

#include <memory>

namespace likeness {

class Actions;
class Notices;
class WindowSettings;

/// How trainings went: their losses or accuracies over steps, epochs or time, with a sentence that says what that
/// means. It shows what it is given and asks nobody.
class LossChart final : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostRuns = 6;

    /// All must outlive this.
    LossChart(Notices &notices, WindowSettings &settings, QWidget *parent = nullptr);
    ~LossChart() override;

    /// Adds "chart.fit", "chart.log", "chart.pin", "chart.copy", "chart.copyImage", "chart.savePng", "chart.saveCsv"
    /// and "chart.table" to the table of everything that can be done, for as long as the page lives.
    void addActions(Actions &actions, QWidget *page);

    /// The first is the one that the sentence speaks of; the others lie over it, `mostRuns` with it. One that was kept
    /// as the baseline stays. Other ids than before: all of it is shown anew.
    void setRuns(const QVector<LossRun> &runs);
    /// One of them went on; shown within a quarter of a second. Ignored where it is not among them.
    void updateRun(const LossRun &run);
    const QVector<LossRun> &runs() const;

    /// What the person chose to see, as it was left for this avatar.
    void restoreOptions(const QString &avatarId);
    void saveOptions(const QString &avatarId) const;

    /// Puts the crosshair there, such as on a checkpoint that was chosen in a list.
    void showStep(const QString &runId, int step);

Q_SIGNALS:
    /// By a click on its mark, or Enter with the crosshair on it.
    void checkpointChosen(const QString &runId, const likeness::TrainingCheckpoint &checkpoint);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace likeness
