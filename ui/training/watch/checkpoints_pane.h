// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/watch/checkpoints_model.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace likeness {

class TextLabel;

/// The models as they were in the middle of a training, to be tried and used like the finished one.
class CheckpointsPane final : public QWidget {
    Q_OBJECT
public:
    explicit CheckpointsPane(QWidget *parent = nullptr);

    void show(const QVector<TrainingCheckpoint> &checkpoints);
    void select(const TrainingCheckpoint &checkpoint);
    QTreeView *table() const { return m_table; }

Q_SIGNALS:
    void tryWanted(const likeness::TrainingCheckpoint &checkpoint);
    void useWanted(const likeness::TrainingCheckpoint &checkpoint);
    /// Another row was chosen.
    void chosen(const likeness::TrainingCheckpoint &checkpoint);

private:
    const CheckpointRow *current() const;
    void refresh();

    CheckpointsModel m_model;
    TextLabel *m_none;
    QTreeView *m_table;
    QPushButton *m_try;
    QPushButton *m_use;
};

} // namespace likeness
