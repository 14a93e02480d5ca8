// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace likeness {

class FactGrid;
class TextLabel;

/// Says to whom what would be sent for a training, what is hidden in it and what it costs, and starts nothing by
/// itself: Enter cancels until the person moves to the button. An amount above a threshold has to be typed. Over a
/// limit it offers to change that instead.
class TrainingSheet final : public QDialog {
    Q_OBJECT
public:
    /// @param typedFrom from which amount on it has to be typed
    TrainingSheet(const TrainingOffer &offer, Money typedFrom, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person agreed. Without a known price the offer holds what they would pay at most.
    void startWanted(const likeness::TrainingOffer &offer);
    /// It would pass a limit, and the person wants to see to that.
    void changeLimitWanted();

private:
    void layOut();
    void addFacts(FactGrid *grid);
    void addAmount(FactGrid *grid);
    TrainingOffer agreed() const;
    bool isTypedRight() const;
    void refresh();
    void showPayload();
    void go();

    TrainingOffer m_offer;
    bool m_isTyped = false; ///< the amount has to be typed
    QLineEdit *m_amount = nullptr; ///< where it has to be typed, or no price is known
    QCheckBox *m_deletes = nullptr;
    TextLabel *m_limit; ///< why it cannot be started
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace likeness
