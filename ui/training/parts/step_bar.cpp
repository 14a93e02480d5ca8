// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/parts/step_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QPushButton>

namespace likeness {

QString stepWord(TrainingStep step)
{
    switch (step) {
    case TrainingStep::Data:
        return StepBar::tr("Data");
    case TrainingStep::Where:
        return StepBar::tr("Where");
    case TrainingStep::Settings:
        return StepBar::tr("Settings");
    case TrainingStep::Cost:
        return StepBar::tr("Cost");
    case TrainingStep::Watch:
        return StepBar::tr("Watch");
    }
    return {};
}

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(space::small, this);
    for (int i = 0; i < trainingSteps; ++i) {
        QPushButton *&button = m_buttons[std::size_t(i)];
        button = new QPushButton;
        button->setCheckable(true);
        button->setAutoExclusive(true);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(TrainingStep(i)); });
        showWords(i);
    }
}

void StepBar::setCurrent(TrainingStep step)
{
    m_buttons[std::size_t(step)]->setChecked(true);
}

void StepBar::setMark(TrainingStep step, Mark mark)
{
    m_marks[std::size_t(step)] = mark;
    showWords(int(step));
}

void StepBar::showWords(int step)
{
    QPushButton &button = *m_buttons[std::size_t(step)];
    const Mark mark = m_marks[std::size_t(step)];
    const QString word = stepWord(TrainingStep(step));
    button.setText(tr("%1 %2", "1 Data").arg(step + 1).arg(word));
    button.setIcon(mark == Mark::Done          ? themedIcon(QStringLiteral("check"))
                       : mark == Mark::Missing ? themedIcon(QStringLiteral("warning"))
                                               : QIcon());
    const QString name = tr("Step %1 of %2: %3").arg(step + 1).arg(trainingSteps).arg(word);
    button.setAccessibleName(mark == Mark::Done          ? tr("%1, settled").arg(name)
                                 : mark == Mark::Missing ? tr("%1, something is missing").arg(name)
                                                         : name);
}

} // namespace likeness
