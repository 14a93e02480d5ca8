// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"
#include "ui/training/parts/step_pane.h"

class QVBoxLayout;

namespace likeness {

class TargetCard;
class TrainingChoices;

/// Who trains: one card a place.
class WhereStep final : public StepPane {
    Q_OBJECT
public:
    WhereStep(TrainingChoices &plan, const PageContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    TargetCard *addTarget();
    void askAgain(const QString &targetId);

    TrainingChoices &m_plan;
    PageContext m_context;
    QVBoxLayout *m_places;
    QVector<TargetCard *> m_cards;
};

} // namespace likeness
