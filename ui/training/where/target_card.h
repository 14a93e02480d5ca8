// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"
#include "ui/common/card.h"

class QPushButton;
class QRadioButton;

namespace likeness {

class MarkedText;
class TextLabel;

/// A place to train: whether it can be done there, what it costs, where the data go.
class TargetCard final : public Card {
    Q_OBJECT
public:
    explicit TargetCard(QWidget *parent = nullptr);

    void show(const TrainingTarget &target, bool isChosen);
    QRadioButton *choice() const { return m_choice; }

Q_SIGNALS:
    void chosen(const QString &targetId);
    void keyWanted();
    /// The provider is to be asked once more, although it refused.
    void againWanted(const QString &targetId);

private:
    void showFault(const TrainingTarget &target);

    QString m_id;
    QRadioButton *m_choice;
    MarkedText *m_state;
    TextLabel *m_price;
    TextLabel *m_place;
    TextLabel *m_models;
    TextLabel *m_refusal;
    QPushButton *m_key;
    QPushButton *m_again;
};

} // namespace likeness
