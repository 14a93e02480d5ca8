// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace likeness {

class TextLabel;

/// How far it is to training, and what is left out of the selection.
class TrainingCard final : public QWidget {
    Q_OBJECT
public:
    explicit TrainingCard(QWidget *parent = nullptr);
    void showStats(const ExampleStats &stats);

Q_SIGNALS:
    /// What is left out, and how many are chosen, is to be looked at and changed.
    void selectionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
    QProgressBar *m_bar;
    TextLabel *m_selection;
    QPushButton *m_change;
};

} // namespace likeness
