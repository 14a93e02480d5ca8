// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"
#include "ui/common/dialogs/dialog_frame.h"

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace likeness {

/// What a person can set about which examples are chosen.
struct SelectionChoice {
    FilterSettings filter;
    int target = 0;

    bool operator==(const SelectionChoice &) const = default;
};

/// What is left out of the selection and why, and how many are chosen.
class SelectionDialog final : public DialogFrame {
    Q_OBJECT
public:
    SelectionDialog(const SelectionChoice &choice, const ExampleStats &stats, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const likeness::SelectionChoice &choice);
    /// The person wants to look at what is left out.
    void leftOutWanted();

private:
    void addReasons(const ExampleStats &stats);
    void addKnobs(const SelectionChoice &choice);
    SelectionChoice choice() const;

    QSpinBox *m_target;
    QSpinBox *m_words;
    QSpinBox *m_replyWords;
    QDoubleSpinBox *m_gap;
    QCheckBox *m_greetings;
};

} // namespace likeness
