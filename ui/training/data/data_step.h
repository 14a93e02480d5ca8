// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"
#include "ui/training/parts/step_pane.h"

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace likeness {

class CategoryTable;
class FindingsList;
class MarkedText;
class TextLabel;
class TrainingChoices;
struct Finding;

/// What is trained with: how many rows, of which kinds, on which side, and what is to be said of them.
class DataStep final : public StepPane {
    Q_OBJECT
public:
    DataStep(TrainingChoices &plan, const PageContext &context, QWidget *parent = nullptr);

    /// The first rows to the byte, as they would go out.
    void showRows();
    /// Both files, to be kept wherever the person wants.
    void exportFiles();
    void askSeed();

private:
    void addMeter();
    void addRows();
    void addPermission();
    void refresh();
    void showMeter();
    void showSides();
    void follow(const Finding &finding);
    void exportTo(const QString &path);

    TrainingChoices &m_plan;
    PageContext m_context;
    TextLabel *m_title = nullptr;
    QProgressBar *m_meter = nullptr;
    MarkedText *m_reason = nullptr;
    CategoryTable *m_table = nullptr;
    TextLabel *m_sides = nullptr;
    FindingsList *m_findings = nullptr;
    QCheckBox *m_permission = nullptr;
    QPushButton *m_rows = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_on = nullptr;
};

} // namespace likeness
