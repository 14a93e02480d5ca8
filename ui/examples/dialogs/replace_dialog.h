// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/examples/text_changes.h"
#include "ui/common/dialogs/dialog_frame.h"
#include "ui/common/rows/tick_list.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace likeness {

class TextLabel;

/// Find and replace over examples: every change is shown before it is made, and each can be left out.
class ReplaceDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit ReplaceDialog(QVector<Example> examples, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The rows as they are to be.
    void replaced(const QVector<likeness::Example> &rows);

private:
    void addParts();
    TextReplacement replacement() const;
    void preview();
    void show(const Result<QVector<TextChange>> &found);
    void showCount();
    void replace();

    QVector<Example> m_examples;
    QVector<TextChange> m_found;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QCheckBox *m_matchCase;
    QCheckBox *m_isPattern;
    QComboBox *m_side;
    TextLabel *m_count;
    TickModel m_model;
    QTimer m_pause;
    int m_previews = 0;
};

} // namespace likeness
