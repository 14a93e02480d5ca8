// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"
#include "ui/training/parts/step_pane.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace likeness {

class TextLabel;
class TrainingChoices;
struct ModelInfo;

/// How it is trained. Everything chooses itself unless the person wants it otherwise.
class SettingsStep final : public StepPane {
    Q_OBJECT
public:
    explicit SettingsStep(TrainingChoices &plan, QWidget *parent = nullptr);

private:
    void addBasics();
    void addAdvanced();
    void addAfterwards();
    void connectFields();
    void addField(QGridLayout *grid, const QString &label, QWidget *field, const QString &words);
    void refresh();
    void showModels();
    void fold(bool isFolded);
    void store();

    TrainingChoices &m_plan;
    bool m_isShowing = false; ///< what is put into the fields is no choice of a person
    QLineEdit *m_name;
    QComboBox *m_model;
    TextLabel *m_retires;
    QSpinBox *m_epochs;
    QSpinBox *m_batch;
    QDoubleSpinBox *m_rate;
    QPushButton *m_more;
    QWidget *m_advanced;
    QSpinBox *m_rank;
    QSpinBox *m_seed;
    QLineEdit *m_suffix;
    QCheckBox *m_becomesVoice;
    QCheckBox *m_deletesFiles;
};

} // namespace likeness
