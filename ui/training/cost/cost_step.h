// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"
#include "ui/training/parts/step_pane.h"

class QPushButton;

namespace likeness {

class MarkedText;
class TextLabel;
class TrainingChoices;

/// What it would take, before anybody is asked to agree.
class CostStep final : public StepPane {
    Q_OBJECT
public:
    CostStep(TrainingChoices &plan, const PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    TrainingChoices &m_plan;
    TextLabel *m_rows;
    TextLabel *m_tokens;
    TextLabel *m_epochs;
    TextLabel *m_cost;
    TextLabel *m_limits;
    TextLabel *m_time;
    TextLabel *m_saves;
    MarkedText *m_reason;
    QPushButton *m_change;
    QPushButton *m_start;
};

} // namespace likeness
